"""Coverage-guided fuzzing of reading and building: whatever the bytes, the answer is a model or located findings."""
