"""The definition: what an owner writes, typed and checked key by key, but not yet against itself."""

from caseway.engine.definition.guidance import GuidanceDefinition
from caseway.engine.definition.process import ProcessDefinition, SeveralTracks, model_for
from caseway.engine.definition.words import WordsDefinition

__all__ = ["GuidanceDefinition", "ProcessDefinition", "SeveralTracks", "WordsDefinition", "model_for"]
