public import Access
internal import Partnership
internal import Policy
public import Projects
public import Staffing
public import Store
internal import Wording

/// Puts a project on record: a research project (S001-134), a feature school (S002-39), a
/// training project, or an assistance project of some schools or of the whole county (S002-20,
/// S002-22).
///
/// Everything that stands against it is said at once: kind, title, aims, schools, pair, leader,
/// days.
public struct OpenProject: Action {
  public static let longestTitle = 80
  public static let longestText = 2_000

  /// Everything but the id.
  public let project: Project

  public init(_ project: Project) { self.project = project }

  public var permission: Permission { .keepProjects }
  public func place(in connection: any Connection) throws -> Place { project.place }

  /// - Returns: The project's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> Project.ID {
    let (_, terms) = try work.projectTerms(on: project.days.lowerBound)
    let stated = project.trimmed("")
    let same = try work.connection.statedProjects().first { $0.trimmed("") == stated }
    if let same { return same.id }
    var reasons = try self.reasons(stated, terms, in: work)
    let leader = try work.leader(of: project, project.leader)
    if leader == nil { reasons.append(.noProjectLeader(project.leader)) }
    guard let leader, reasons.isEmpty else { throw Refused(reasons) }
    let event = try work.record("open-project", of: stated.kind, "leader \(leader.account)")
    let id = Project.ID("K-\(event.sequence)")
    try work.connection.execute(
      """
      INSERT INTO project
        (id, kind, title, leader_teacher, leader_account, leader_name, helper, helped, partner,
         aims, level, origin, first_day, last_day, account, person, day, event_sequence)
      VALUES
        (\(id.rawValue), \(stated.kind), \(stated.title),
         \(stated.leader.teacher?.rawValue ?? ""),
         \(stated.leader.teacher == nil ? leader.account : ""), \(leader.name),
         \(stated.pair?.helper.rawValue ?? ""), \(stated.pair?.helped.rawValue ?? ""),
         \(stated.partner), \(stated.aims), \(stated.level.rawValue), \(stated.origin),
         \(stated.days.lowerBound), \(stated.days.upperBound), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    for school in stated.schools.sorted() {
      try work.connection.execute(
        """
        INSERT INTO project_school (project_id, school_id, event_sequence)
        VALUES (\(id.rawValue), \(school.rawValue), \(event.sequence))
        """)
    }
    return id
  }

  private func reasons(
    _ project: Project, _ terms: ProjectTerms, in work: Work
  ) throws -> [Phrase] {
    var reasons: [Phrase] = []
    let first = project.days.lowerBound
    if let kind = terms[kind: project.kind] {
      if project.schools.isEmpty, !kind.isOfCounty { reasons.append(.needsProjectSchools) }
      let end = first.month.advanced(by: kind.longest.value)
      if project.days.upperBound >= end.firstDay.advanced(by: first.components.day - 1) {
        reasons.append(.projectTooLong(kind.longest.value))
      }
    } else {
      reasons.append(.noProjectKind(project.kind))
    }
    if project.title.isEmpty { reasons.append(.needsProjectTitle) }
    if project.aims.isEmpty { reasons.append(.needsProjectAims) }
    for (text, longest) in [
      (project.title, Self.longestTitle), (project.partner, Self.longestTitle),
      (project.origin, Self.longestTitle), (project.aims, Self.longestText),
    ] where text.count > longest {
      reasons.append(.tooLong(text.count, allowed: longest))
    }
    let known = try work.connection.openSchools(on: work.today)
    for school in project.schools.sorted() where known[school] == nil {
      reasons.append(.noSuchSchool(school))
    }
    if let pair = project.pair {
      if !project.schools.isSuperset(of: [pair.helper, pair.helped]) {
        reasons.append(.projectPairOutside)
      }
      let runs = try work.connection.runs(
        PairGraph.Pair(helper: pair.helper, helped: pair.helped), on: max(first, work.today))
      if !runs { reasons.append(.pairDoesNotRun(max(first, work.today))) }
    }
    return reasons
  }
}

extension Project {
  /// The same under another id, with people's words as they're kept.
  fileprivate func trimmed(_ id: Project.ID) -> Project {
    Project(
      id: id, kind: kind, title: title.trimmed, leader: leader, schools: schools, pair: pair,
      partner: partner.trimmed, aims: aims.trimmed, level: level, origin: origin.trimmed,
      days: days)
  }
}
