"""What a playbook is made of: one frozen class for each kind of item."""
