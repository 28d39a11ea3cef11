internal import Access
internal import Chronicle
public import Policy
public import Staffing
public import Store
internal import Studying
internal import Wording

/// As whom somebody keeps a study.
public enum StudySide: Hashable, Sendable {
  /// For one of its schools, or the research office.
  case keeper

  /// As somebody who takes part.
  case own(Teacher.ID)

  var permission: Permission {
    switch self {
    case .keeper: .keepStudies
    case .own: .keepOwnStudies
    }
  }

  func place(of schools: Set<School.ID>) -> Place {
    switch self {
    case .keeper: schools.isEmpty ? .county : .schools(schools)
    case .own(let teacher): .teacher(teacher, at: [])
    }
  }

  /// - Parameter study: One that isn't there belongs to the county, whose keepers are told so.
  func place(of study: RecordedStudy.ID, _ connection: any Connection) throws -> Place {
    place(of: try connection.study(study)?.schools ?? [])
  }

  public func concerns(_ study: RecordedStudy) -> Bool {
    switch self {
    case .keeper: true
    case .own(let teacher): study.people.contains { $0.person == .teacher(teacher) }
    }
  }

  /// Whether a step may be noted so: by keepers, by the study's leaders, and by those who do it.
  public func notes(_ step: StudyTerms.Step, of study: RecordedStudy) -> Bool {
    switch self {
    case .keeper: true
    case .own(let teacher):
      study.people.contains {
        $0.person == .teacher(teacher) && ($0.role == .leader || $0.role == step.by)
      }
    }
  }

  /// Whether the study may be called off so, or its last step taken back.
  public func leads(_ study: RecordedStudy) -> Bool {
    switch self {
    case .keeper: true
    case .own(let teacher):
      study.people.contains { $0.person == .teacher(teacher) && $0.role == .leader }
    }
  }
}

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func studyTerms(on day: Day) throws -> StudyTerms {
    guard let book = try connection.book(in: SchoolYear(containing: day)) else {
      throw Refused(.needsCounty)
    }
    guard let terms = book.studyTerms else { throw Refused(.needsStudies) }
    return terms
  }

  /// A study that goes on, with its kind and how far it has come.
  ///
  /// - Throws: `Refused` when there's none, it's of others, was called off or isn't the book's.
  func openStudy(
    _ id: RecordedStudy.ID, as side: StudySide
  ) throws -> (study: RecordedStudy, terms: StudyTerms, course: StudyCourse) {
    guard let study = try connection.study(id), side.concerns(study) else {
      throw Refused(.noStudy(id))
    }
    if let reason = study.cancellation { throw Refused(.studyIsOff(reason)) }
    let terms = try studyTerms(on: study.start)
    guard let kind = terms[kind: study.kind] else { throw Refused(.noStudyWord(study.kind)) }
    return (study, terms, study.course(kind))
  }

  /// What stands against a text that may be left out.
  func reasons(againstAny text: String, longest: Int) -> [Phrase] {
    text.count > longest ? [.tooLong(text.count, allowed: longest)] : []
  }

  /// What stands against where something lies: of links only those that a browser opens.
  func reasons(againstLink link: String) -> [Phrase] {
    if link.contains("://"), !link.hasPrefix("https://"), !link.hasPrefix("http://") {
      return [.studyLink(link)]
    }
    return reasons(againstAny: link, longest: 300)
  }
}
