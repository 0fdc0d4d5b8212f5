"""How the people of a case are reached, and where they live: beside the case and never in it, and only what holds now."""

from caseway.engine.contacts.betrayal import betrays
from caseway.engine.contacts.contact import BadContact, Contact, Mistake, Way, read_contact
from caseway.engine.contacts.port import Contacts
from caseway.engine.contacts.shown import shown_contacts

__all__ = ["BadContact", "Contact", "Contacts", "Mistake", "Way", "betrays", "read_contact", "shown_contacts"]
