"""Compile a company's customer-service playbook from YAML into finished pages."""
