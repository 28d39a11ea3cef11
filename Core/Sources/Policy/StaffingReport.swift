public import Staffing

/// Who is approved, who is there and who is missing: by school and stage, by
/// school and subject, and in the county.
public struct StaffingReport: Equatable, Sendable {
  /// By school and stage.
  public let stages: [StageRow]

  /// By post.
  public let posts: [PostRow]

  /// By stage, the running ones only.
  public let totals: [TotalRow]

  /// Schools over or under their establishment, then classes that are too big.
  public let findings: [Finding]

  /// One stage at one school; staff are all on its establishment, wherever
  /// they teach.
  public struct StageRow: Equatable, Sendable {
    public let establishment: Establishment
    public let pupils: Int
    public let classes: Int
    public let actual: Int

    public var school: School.ID { establishment.school }
    public var stage: Stage { establishment.stage }
    public var approved: Int { establishment.approved }

    /// Positive when there are too many.
    public var surplus: Int { actual - approved }
  }

  /// One post: teachers who teach there, whoever employs them.
  public struct PostRow: Equatable, Sendable {
    public let post: Post
    public let need: Int
    public let have: Int

    /// Positive when somebody is missing.
    public var gap: Int { need - have }
  }

  /// One stage in the whole county.
  ///
  /// `norm` is the county's pupils divided by the ratio and rounded up once;
  /// `approved` is the sum of the schools' establishments, which is larger
  /// because each is rounded up and small schools count classes.
  public struct TotalRow: Equatable, Sendable {
    public let stage: Stage
    public let pupils: Int
    public let classes: Int
    public let norm: Int
    public let approved: Int
    public let actual: Int

    /// Against the norm; positive when there are too many.
    public var surplus: Int { actual - norm }
  }

  public var norm: Int { totals.reduce(0) { $0 + $1.norm } }
  public var approved: Int { totals.reduce(0) { $0 + $1.approved } }
  public var actual: Int { totals.reduce(0) { $0 + $1.actual } }

  /// Of the whole county against the norm. It may hide a shortage in a stage.
  public var surplus: Int { actual - norm }
}

extension PolicyBook {
  /// The staffing of the county today.
  ///
  /// - Complexity: O(*n* log *n*) in posts, O(*n*) in teachers.
  public func staffing(of roster: Roster) -> StaffingReport {
    let stages = stageRows(of: roster)
    return StaffingReport(
      stages: stages, posts: postRows(of: roster), totals: totals(of: stages),
      findings: staffingFindings(on: stages))
  }

  private func stageRows(of roster: Roster) -> [StaffingReport.StageRow] {
    var actual: [Running: Int] = [:]
    for teacher in roster.teachers {
      actual[
        Running(school: teacher.establishment.school, stage: teacher.stage), default: 0] += 1
    }
    return establishments(of: roster).map { establishment in
      let enrolment = roster[establishment.school]?.enrolment[establishment.stage] ?? .none
      return StaffingReport.StageRow(
        establishment: establishment, pupils: enrolment.pupils, classes: enrolment.classes,
        actual: actual[
          Running(school: establishment.school, stage: establishment.stage)] ?? 0)
    }
  }

  private func postRows(of roster: Roster) -> [StaffingReport.PostRow] {
    let strengths = roster.strengths()
    let needs = Dictionary(needs(of: roster).map { ($0.post, $0.need) }) { first, _ in first }
    return Set(needs.keys).union(strengths.keys).sorted().map { post in
      StaffingReport.PostRow(post: post, need: needs[post] ?? 0, have: strengths[post] ?? 0)
    }
  }

  private func totals(of rows: [StaffingReport.StageRow]) -> [StaffingReport.TotalRow] {
    let norm = edition.rule(StaffingRatio.self)
    return Stage.allCases.compactMap { stage in
      let own = rows.filter { $0.stage == stage }
      guard !own.isEmpty else { return nil }
      let pupils = own.reduce(0) { $0 + $1.pupils }
      return StaffingReport.TotalRow(
        stage: stage, pupils: pupils, classes: own.reduce(0) { $0 + $1.classes },
        norm: norm?.staff(forPupils: pupils, stage) ?? 0,
        approved: own.reduce(0) { $0 + $1.approved },
        actual: own.reduce(0) { $0 + $1.actual })
    }
  }

  private func staffingFindings(on rows: [StaffingReport.StageRow]) -> [Finding] {
    let ratio = edition.rule(StaffingRatio.self)
    let classSize = edition.rule(ClassSize.self)
    let strength = rows.flatMap { row in
      ratio?.findings(
        actual: row.actual, approved: row.approved, stage: row.stage, at: .school(row.school))
        ?? []
    }
    let classes = rows.flatMap { row in
      classSize?.findings(
        pupils: row.pupils, classes: row.classes, stage: row.stage, at: .school(row.school)) ?? []
    }
    return strength + classes
  }
}
