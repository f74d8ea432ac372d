"""Lay a company's changes over the base playbook, field by field, before anything is validated."""

from servicebook.layer.layers import Hidden, Key, Layered, RawItem, lay_over

__all__ = ["Hidden", "Key", "Layered", "RawItem", "lay_over"]
