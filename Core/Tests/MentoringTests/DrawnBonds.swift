import Mentoring
import Policy
import Sampling
import Staffing

/// Bonds among few people of three schools within two years.
func drawnBonds(_ stream: inout SplitMix64, most: Int = 9) -> [Mentorship] {
  let start = Day(2026, 9, 1)
  return (0..<stream.within(0...most)).map { number in
    let first = start.advanced(by: stream.below(400))
    let mentor = stream.below(4)
    return Mentorship(
      id: .init("M-\(number)"), kind: stream.pick([.subject, .subject, .classTeacher]),
      mentor: mentor == 3 ? .researcher("r") : .teacher(.init("T\(mentor)")),
      mentorSchool: mentor == 3 ? nil : School.ID("S\(mentor % 2)"),
      apprentice: .init("A\(stream.below(4))"), apprenticeSchool: .init("S\(stream.below(3))"),
      days: first...first.advanced(by: stream.below(400)), goal: .alone)
  }
}
