public import Access
public import Leading
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Gives a head one's marks for a school year, in the dimensions that are marked (S001-010); the
/// last word holds until somebody agreed. Nobody marks oneself.
public struct MarkHead: Action {
  public static let longestNote = 300

  public let teacher: Teacher.ID
  public let year: SchoolYear
  public let marks: HeadAppraisal.Marks

  /// What the marks rest on.
  public let note: String

  public init(
    _ teacher: Teacher.ID, in year: SchoolYear, _ marks: HeadAppraisal.Marks, note: String
  ) {
    self.teacher = teacher
    self.year = year
    self.marks = marks
    self.note = note
  }

  public var permission: Permission { .appraiseHeads }

  public func perform(in work: Work) throws {
    let (terms, known) = try work.openAppraisal(of: teacher, in: year)
    var reasons: [Phrase] = []
    for dimension in HeadAppraisal.Dimension.marked {
      let mark = marks[dimension]
      if mark.map({ !(0...terms.full.value).contains($0) }) ?? true {
        reasons.append(
          .headMark(
            terms.weights[dimension]?.name, mark, most: terms.full.value))
      }
    }
    reasons += work.reasons(against: note, longest: Self.longestNote)
    try Refused.unless(reasons)
    let last = known.marks[work.actor.account]
    if last?.marks == marks, last?.note == note.trimmed { return }
    // Marks stay out of the log: who reads it may not read them.
    let event = try work.record("mark-head", of: teacher.rawValue, "year \(year.start)")
    try work.connection.execute(
      """
      INSERT INTO head_mark
        (event_sequence, teacher, year, virtue, results, ability, note, account, person, day)
      VALUES
        (\(event.sequence), \(teacher.rawValue), \(year.start), \(marks[.virtue] ?? 0),
         \(marks[.results] ?? 0), \(marks[.ability] ?? 0), \(note.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}

/// Enters what the public or the teachers said of a head, as counts: of people who were asked, or
/// of the school's forms in a survey of the book's kind (S001-010).
public struct EnterHeadOpinion: Action {
  public enum Source: Hashable, Sendable {
    /// Counted at the school, and how.
    case asked(HeadOpinion, how: String)

    /// The forms on paper that the school entered; they're the public's.
    case survey(RecordedSurvey.ID)
  }

  public let teacher: Teacher.ID
  public let year: SchoolYear
  public let group: HeadOpinion.Group
  public let source: Source

  public init(
    of group: HeadOpinion.Group, about teacher: Teacher.ID, in year: SchoolYear, _ source: Source
  ) {
    self.group = group
    self.teacher = teacher
    self.year = year
    self.source = source
  }

  public var permission: Permission { .keepHeads }

  public func perform(in work: Work) throws {
    let (terms, known) = try work.openAppraisal(of: teacher, in: year)
    let (opinion, how) = try counts(terms, in: work)
    var reasons: [Phrase] = []
    if [opinion.satisfied, opinion.mostly, opinion.unsatisfied].contains(where: { $0 < 0 }) {
      reasons.append(.headNegative)
    } else if opinion.people < terms.askedAtLeast.value {
      reasons.append(
        .headLack(.asked(group, opinion.people, least: terms.askedAtLeast.value)))
    }
    reasons += work.reasons(against: how, longest: MarkHead.longestNote)
    try Refused.unless(reasons)
    let last = known.opinions[group]
    if last?.opinion == opinion, last?.source == how.trimmed { return }
    let event = try work.record(
      "enter-head-opinion", of: teacher.rawValue, "year \(year.start) people \(group.rawValue)")
    try work.connection.execute(
      """
      INSERT INTO head_opinion
        (event_sequence, teacher, year, people, satisfied, mostly, unsatisfied, source, account,
         person, day)
      VALUES
        (\(event.sequence), \(teacher.rawValue), \(year.start), \(group.rawValue),
         \(opinion.satisfied), \(opinion.mostly), \(opinion.unsatisfied), \(how.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }

  private func counts(
    _ terms: HeadAppraisalTerms, in work: Work
  ) throws -> (HeadOpinion, how: String) {
    switch source {
    case .asked(let opinion, let how): return (opinion, how)
    case .survey(let id):
      guard group == .public, let survey = try work.connection.survey(id),
        survey.kind == terms.survey, survey.cancellation == nil,
        year.days.contains(survey.days.upperBound), survey.isOver(on: work.today)
      else { throw Refused(.headSurvey(id)) }
      let school = try work.headPost(of: teacher, in: year).post.school
      guard let forms = try work.connection.paperForms(of: id)[school]?.forms,
        let counts = forms.counts["satisfied"]
      else { throw Refused(.headSurveyWithoutForms(id)) }
      return (
        HeadOpinion(
          satisfied: counts["satisfied"] ?? 0, mostly: counts["mostly"] ?? 0,
          unsatisfied: counts["unsatisfied"] ?? 0), id
      )
    }
  }
}

extension Work {
  /// An appraisal that still takes words.
  ///
  /// - Throws: `Refused` when it's one's own, the head has no recorded post in the year, or it
  ///   was agreed to.
  func openAppraisal(
    of teacher: Teacher.ID, in year: SchoolYear
  ) throws -> (HeadAppraisalTerms, RecordedHeadAppraisal) {
    if actor.teacher == teacher { throw Refused(.ownCase) }
    let terms = try leadingTerms(in: year).appraisal
    _ = try headPost(of: teacher, in: year)
    let known = try connection.headAppraisal(.init(teacher, in: year))
    if let agreement = known.agreement {
      throw Refused(.headAppraisalAgreed(agreement.hand.day))
    }
    return (terms, known)
  }
}
