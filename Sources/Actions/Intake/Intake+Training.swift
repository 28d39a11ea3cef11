internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Intake {
  /// Hours from elsewhere to be recognised: a school's own training for its teachers, or a
  /// teacher's own (S002-35, S002-77).
  static let trainingHours = Intake(
    "training-hours", .intakeTrainingHours, list: "/training", by: .nominateTraining, .train,
    columns: { ground in
      guard let terms = ground.book.trainingTerms else { return nil }
      func choice(_ words: [TrainingTerms.Word]) -> IntakeColumn.Kind {
        .choice(words.map { IntakeColumn.Choice($0.key, $0.name) })
      }
      let isSchool = !ground.actor.reaches(of: .nominateTraining, on: ground.today).isEmpty
      return [
        IntakeColumn("teacher", .intakeTeacher, .person, example: "李娜"),
        IntakeColumn(
          "source", .intakeSource,
          choice(terms.sources.filter { $0.isOfSchools == isSchool }.map(\.word))),
        IntakeColumn("title", .intakeTraining, .text, example: "作业设计校本研修"),
        IntakeColumn("hours", .intakeHours, .number(0...ClaimHours.mostHours), example: "8"),
        IntakeColumn("first", .intakeFirst, .day, example: "2026-9-5"),
        IntakeColumn("last", .intakeLast, .day, example: "2026-9-6"),
        IntakeColumn("proof", .intakeProof, .text, example: "签到表 2026-17"),
        IntakeColumn("level", .intakeLevel, choice(terms.levels), isRequired: false),
        IntakeColumn(
          "module", .intakeModule, choice(terms.modules.map(\.word)), isRequired: false),
      ]
    },
    action: { row, ground, _ in
      guard let teacher = row.teacher("teacher"), let first = row.day("first"),
        let last = row.day("last")
      else { throw Refused(.intakeMissing) }
      guard first <= last else { throw Refused(.intakeBackwards("\(first)", "\(last)")) }
      let source = ground.book.trainingTerms?[source: row.text("source")]
      let school = ground.roster[teacher]?.establishment.school
      let side: TrainingSide =
        if source?.isOfSchools == true, let school { .school(school) } else { .teacher(teacher) }
      return ClaimHours(
        ClaimedHours(
          source: row.text("source"), level: row.text("level"), module: row.text("module"),
          title: row.text("title"), hours: row.number("hours"), days: first...last,
          proof: row.text("proof")), by: side, for: [teacher])
    })

  /// Points of trainees in courses, aspect by aspect and of the examination (S002-07, S002-57).
  static let traineeMarks = Intake(
    "trainee-marks", .intakeTraineeMarks, list: "/training", by: .runTraining,
    columns: { ground in
      guard let terms = ground.book.trainingTerms else { return nil }
      return [
        IntakeColumn(
          "course", .intakeCourse, .text, hint: .intakeNumberOrTitle, example: "暑期班主任培训"),
        IntakeColumn("teacher", .intakeTeacher, .person, example: "李娜（城关小学）"),
      ]
        + terms.aspects.map {
          IntakeColumn(
            "aspect.\($0.key)", Phrase($0.name), .number(0...100), isRequired: false,
            example: "90")
        } + [
          IntakeColumn(
            "examination", .intakeExamination, .number(0...100), isRequired: false, example: "85")
        ]
    },
    action: { row, ground, connection in
      guard let teacher = row.teacher("teacher") else { throw Refused(.intakeMissing) }
      let named = row.text("course")
      let courses = try connection.trainingCourses().filter {
        $0.id == named || $0.course.title == named
      }
      guard courses.count == 1 else { throw Refused(.noCourse(named)) }
      var points: [String: Int] = [:]
      for aspect in ground.book.trainingTerms?.aspects ?? [] where row.has("aspect.\(aspect.key)") {
        points[aspect.key] = row.number("aspect.\(aspect.key)")
      }
      if row.has("examination") { points[""] = row.number("examination") }
      return MarkTrainees(
        in: courses[0].id, [teacher: points],
        names: [teacher: ground.roster[teacher]?.name ?? teacher.rawValue])
    })
}
