"""Attacks of a hostile contract author through the front door, and what they must end in."""
