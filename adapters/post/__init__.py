"""Post: how letters leave the house, each to one person: as mail messages, into a folder or to a mail server."""

from caseway.adapters.post.folder import Folder
from caseway.adapters.post.letter import Address, Attachment, Letter, Method
from caseway.adapters.post.message import message
from caseway.adapters.post.post import Post
from caseway.adapters.post.smtp import Security, Smtp
from caseway.engine.errors import NotDelivered

__all__ = ["Address", "Attachment", "Folder", "Letter", "Method", "NotDelivered", "Post", "Security", "Smtp", "message"]
