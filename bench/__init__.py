"""Generated playbooks go in; our cost beside plain Material's and mere reading comes out."""
