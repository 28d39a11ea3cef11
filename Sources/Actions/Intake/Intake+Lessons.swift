internal import Observing
internal import Papers
internal import Policy
internal import Sealing
internal import Staffing
internal import Wording

extension Intake {
  /// Lessons that whoever brings the list in has heard (听课记录): nobody signs for another.
  static let lessonsHeard = Intake(
    "lessons-heard", .intakeLessons, list: "/observations", by: .observeLessons,
    columns: { ground in
      guard let terms = ground.book.observationTerms else { return nil }
      let levels = terms.levels.map { IntakeColumn.Choice($0.key, $0.name) }
      return [
        IntakeColumn("day", .intakeDay, .day, example: "2026-9-15"),
        IntakeColumn("period", .intakePeriod, .number(1...HeardLesson.mostPeriods), example: "3"),
        IntakeColumn("teacher", .intakeLecturer, .person, example: "李娜（城关小学）"),
        IntakeColumn("school", .intakeLessonSchool, .school, example: "城关小学"),
        IntakeColumn("subject", .intakeSubject, .text, example: "语文"),
        IntakeColumn("class", .intakeClass, .text, example: "五（2）班"),
        IntakeColumn(
          "kind", .intakeLessonKind,
          .choice(HeardLesson.Kind.allCases.map { IntakeColumn.Choice($0.rawValue, Phrase($0)) })),
        IntakeColumn("topic", .intakeTopic, .text, example: "《草船借箭》"),
      ]
        + terms.dimensions.map {
          IntakeColumn("mark.\($0.key)", Phrase($0.name), .choice(levels), hint: Phrase($0.looks))
        } + [
          IntakeColumn("strengths", .intakeStrengths, .text, example: "提问有层次"),
          IntakeColumn("advice", .intakeAdvice, .text, example: "留足学生自读的时间"),
          IntakeColumn(
            "plan", .intakePlanMatch,
            .choice(
              ObservationSheet.PlanMatch.allCases.map {
                IntakeColumn.Choice($0.rawValue, Phrase($0))
              }), isRequired: false),
          IntakeColumn("tested", .intakeTested, .number(0...200), isRequired: false, example: "42"),
          IntakeColumn("passed", .intakePassed, .number(0...200), isRequired: false, example: "39"),
        ]
    },
    action: { row, ground, _ in
      guard let teacher = row.teacher("teacher"), let school = row.school("school"),
        let day = row.day("day"), let kind = HeardLesson.Kind(rawValue: row.text("kind"))
      else { throw Refused(.intakeMissing) }
      let dimensions = ground.book.observationTerms?.dimensions ?? []
      let lesson = HeardLesson(
        teacher: teacher, school: school, subject: Subject(row.text("subject")),
        classroom: row.text("class"), day: day, period: row.number("period"), kind: kind,
        topic: row.text("topic"))
      let sheet = ObservationSheet(
        marks: Dictionary(
          dimensions.map { ($0.key, row.text("mark.\($0.key)")) },
          uniquingKeysWith: { one, _ in one }
        ).filter { !$0.value.isEmpty },
        strengths: row.text("strengths"), advice: row.text("advice"),
        plan: ObservationSheet.PlanMatch(rawValue: row.text("plan")) ?? .unseen,
        tested: row.number("tested"), passed: row.number("passed"))
      return RecordObservation(
        id(of: row, by: ground.actor.account), of: lesson, sheet, by: ground.actor.teacher)
    })

  /// The same row by the same person has the same number, so that it's kept once.
  private static func id(of row: IntakeRow, by account: String) -> String {
    let digest = sha256(Array((([account] + row.texts).joined(separator: "\u{1F}")).utf8))
    var rest = Substring(digest)
    return [8, 4, 4, 4, 12].map { count in
      let part = rest.prefix(count)
      rest = rest.dropFirst(count)
      return String(part)
    }.joined(separator: "-")
  }
}
