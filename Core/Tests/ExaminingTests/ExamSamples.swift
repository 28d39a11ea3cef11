import CoreTestSupport
import Examining
import Policy
import Staffing
import Testing

/// What the national book says of examinations.
func examTerms() throws -> ExamTerms {
  try #require(try shippedBook().inForce(in: SchoolYear(2026)).examTerms)
}

extension Exam {
  static func sample(
    title: String = "期中考试", kind: String = "midterm", grade: Int = 9,
    marks: [Subject: Int] = ["数学": 100, "语文": 120], schools: Set<School.ID> = ["S1", "S2"]
  ) -> Exam {
    Exam(
      title: title, kind: kind, day: Day(2026, 11, 10), grade: grade, marks: marks,
      schools: schools)
  }
}

/// The figures of one paper of a hundred marks: by school how many sat, and the mean in
/// hundredths.
func sheet(_ figures: [School.ID: (sat: Int, average: Int)]) -> ExamSheet {
  ExamSheet(
    marks: ["数学": 100],
    figures: figures.mapValues {
      ["数学": ExamFigure(sat: $0.sat, average: $0.average, excellent: 0, passed: 0)]
    })
}

func rates(_ figures: [School.ID: (sat: Int, average: Int)], smallest: Int = 1) -> ExamRates {
  ExamRates(sheet(figures), in: ["数学"], smallest: smallest)
}
