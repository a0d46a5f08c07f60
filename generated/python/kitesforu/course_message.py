# Generated from kitesforu/course_message.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from ._runtime import WireRoot
from .course_initiate import CourseInitiate
from .course_orchestrate import CourseOrchestrate
from .course_planner import CoursePlanner
from .course_syllabus import CourseSyllabus




class CourseMessage(WireRoot):
    """
    Any message about a course, told apart by its topic.
    """

    root: CourseInitiate | CourseSyllabus | CourseOrchestrate | CoursePlanner


__all__ = [
    "CourseMessage",
]
