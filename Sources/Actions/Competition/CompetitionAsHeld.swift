public import PlanFormat
public import Staffing
public import Store

extension CompetitionRound {
  /// The result, once somebody signed it.
  public var signed: CompetitionFile? {
    result.flatMap { $0.verdict?.isSigned == true ? $0.file : nil }
  }
}

extension CompetitionFile {
  /// Whether somebody was hired or keeps a post, and takes no part in later rounds.
  public func settles(_ teacher: Teacher.ID) -> Bool {
    hired.contains { $0.applicant == teacher } || kept.contains { $0.applicant == teacher }
  }
}

extension Connection {
  /// The competition as it stands: posts, limits, and everybody with score and wishes.
  ///
  /// Title, years and circumstances are those of the county's workbook. Who handed
  /// nothing in wants the posts of their own subject at their own school, where the
  /// competition was opened so.
  public func competition(as run: CompetitionRun, in roster: Roster) throws -> Competition {
    let offers = try offers(in: run.id).filter { $0.chairs > 0 }
    let applicants = try self.applicants(in: run.id).compactMap { candidate -> Applicant? in
      guard let teacher = roster[candidate.id] else { return nil }
      let wishes =
        candidate.application?.wishes
        ?? (run.wantsOwnPost ? offers.filter { $0.isOwn(of: teacher) }.map(\.id) : [])
      return Applicant(
        teacher: teacher, score: candidate.assessment?.points, wishes: wishes,
        acceptsAssignment: candidate.application?.acceptsAssignment ?? false)
    }
    return Competition(
      offers: offers, applicants: applicants, limits: try limits(in: run.id))
  }
}

extension Offer {
  fileprivate func isOwn(of teacher: Teacher) -> Bool {
    school == teacher.establishment.school && stage == teacher.stage && subject == teacher.subject
      && (grade.map { teacher.title >= $0 } ?? true)
  }
}
