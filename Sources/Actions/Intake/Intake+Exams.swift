internal import Access
internal import Examining
internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Intake {
  /// Results of schools in examinations, a school and a paper a row.
  static let examResults = Intake(
    "exam-results", .intakeExamResults, list: "/exams", by: .runExams, .keepExams,
    columns: { ground in
      guard ground.book.examTerms != nil else { return nil }
      let count = IntakeColumn.Kind.number(0...1_000_000)
      return [
        IntakeColumn(
          "exam", .intakeExam, .text, hint: .intakeNumberOrTitle, example: "五年级期末检测"),
        IntakeColumn("school", .intakeSchool, .school, example: "城关小学"),
        IntakeColumn("subject", .intakeSubject, .text, example: "语文"),
        IntakeColumn("sat", .intakeSat, count, example: "182"),
        IntakeColumn("average", .intakeAverage, .amount(0...100_000), example: "78.25"),
        IntakeColumn("excellent", .intakeExcellent, count, example: "61"),
        IntakeColumn("passed", .intakeExamPassed, count, example: "170"),
      ]
    },
    action: { row, ground, connection in
      guard let school = row.school("school") else { throw Refused(.intakeMissing) }
      let named = row.text("exam")
      let exams = try connection.exams().filter { $0.id == named || $0.exam.title == named }
      guard exams.count == 1 else { throw Refused(.noExam(named)) }
      let average = row.number("average")
      let hundredths = average % 100
      let cells = [
        school.rawValue, row.text("subject"), "\(row.number("sat"))",
        "\(average / 100).\(hundredths < 10 ? "0" : "")\(hundredths)",
        "\(row.number("excellent"))", "\(row.number("passed"))",
      ]
      return EnterExamResults(
        cells.joined(separator: "\t"), of: exams[0].id,
        by: ground.isCounty(.runExams) ? nil : school, names: [:])
    })
}
