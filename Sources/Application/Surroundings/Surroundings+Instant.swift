package import Classroom
internal import ScenarioEngine

extension Surroundings {
  /// The moment, as classes count time.
  package var instant: ClassInstant { ClassInstant(seconds: milliseconds() / 1_000) }

  /// The day in this place, since 1970-01-01.
  package var day: Int { time?.dayNumber ?? 0 }
}
