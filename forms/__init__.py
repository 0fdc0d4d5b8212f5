"""Forms: from a case to a document that people can read, sign and send. Text comes out; nothing is stored or sent here."""
