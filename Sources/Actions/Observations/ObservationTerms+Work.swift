internal import Observing
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Work {
  /// What the county's book says of lessons heard on a day.
  ///
  /// - Throws: `Refused` when the book has no such section.
  func observationTerms(on day: Day) throws -> ObservationTerms {
    guard let book = try connection.book(in: SchoolYear(containing: day)) else {
      throw Refused(.needsCounty)
    }
    guard let terms = book.observationTerms else { throw Refused(.needsObservation) }
    return terms
  }

  /// What stands against a lesson itself: whether the record knows teacher and school, and
  /// what has to be said of it.
  func reasons(against lesson: HeardLesson) throws -> [Phrase] {
    var reasons: [Phrase] = []
    if try !connection.facts(about: lesson.teacher.rawValue).contains(where: {
      $0.fact.line.kind == .person
    }) {
      reasons.append(.noTeacher(lesson.teacher.rawValue))
    }
    if try !connection.facts(about: lesson.school.rawValue).contains(where: {
      $0.fact.line.kind == .school
    }) {
      reasons.append(.noSchool(lesson.school.rawValue))
    }
    if lesson.subject.rawValue.isEmpty { reasons.append(.noSubject) }
    if lesson.topic.isEmpty { reasons.append(.noTopic) }
    for text in [lesson.topic, lesson.classroom, lesson.subject.rawValue] where text.count > 100 {
      reasons.append(.tooLong(text.count, allowed: 100))
    }
    if !(1...HeardLesson.mostPeriods).contains(lesson.period) {
      reasons.append(.noPeriod(lesson.period))
    }
    return reasons
  }
}

extension HeardLesson {
  /// As it's kept: without blanks around what was typed.
  var trimmed: HeardLesson {
    var lesson = self
    lesson.subject = Subject(subject.rawValue.trimmed)
    lesson.classroom = classroom.trimmed
    lesson.topic = topic.trimmed
    return lesson
  }
}

extension ObservationSheet {
  var trimmed: ObservationSheet {
    var sheet = self
    sheet.strengths = strengths.trimmed
    sheet.advice = advice.trimmed
    sheet.adopted = adopted.trimmed
    return sheet
  }
}
