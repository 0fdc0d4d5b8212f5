"""Transfer: a case that ends in one place goes on in another, with what the family agreed to and no more."""

from caseway.engine.transfer.parcel import Agreed, Column, Parcel, Sent, Traveller, Written
from caseway.engine.transfer.receive import receive
from caseway.engine.transfer.send import parcel

__all__ = ["Agreed", "Column", "Parcel", "Sent", "Traveller", "Written", "parcel", "receive"]
