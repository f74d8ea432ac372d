"""Compile a company's customer-service playbook from YAML into finished pages."""

__version__ = "0.1.0"
