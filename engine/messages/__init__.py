"""The words in which Caseway speaks: sentences by key and language, apart from the code that says them."""

from caseway.engine.messages.catalogue import decimal, knows, label, problem_texts, quoted, say

__all__ = ["decimal", "knows", "label", "problem_texts", "quoted", "say"]
