"""The pure heart of Caseway: told the time and given the data, it says what may happen and why not."""
