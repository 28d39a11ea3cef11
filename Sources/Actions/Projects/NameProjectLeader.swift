public import Access
public import Projects
public import Staffing
public import Store
internal import Wording

/// Gives a project to another leader with the reason: people are exchanged, projects go on
/// (S001-134). Whoever led it before does so no longer.
public struct NameProjectLeader: Action {
  public let project: Project.ID
  public let leader: ProjectLeader
  public let reason: String

  public init(_ leader: ProjectLeader, of project: Project.ID, because reason: String) {
    self.project = project
    self.leader = leader
    self.reason = reason
  }

  public var permission: Permission { .keepProjects }
  public func place(in connection: any Connection) throws -> Place {
    try ProjectSide.keeper.place(of: project, connection)
  }

  public func perform(in work: Work) throws {
    let known = try work.openProject(project, as: .keeper).known
    if known.project.leader == leader { return }
    var reasons = work.reasons(against: reason, longest: 200)
    let found = try work.leader(of: known.project, leader)
    if found == nil { reasons.append(.noProjectLeader(leader)) }
    guard let found, reasons.isEmpty else { throw Refused(reasons) }
    let event = try work.record(
      "name-project-leader", of: project.rawValue, "leader \(found.account)")
    try work.connection.execute(
      """
      INSERT INTO project_leader
        (event_sequence, project_id, leader_teacher, leader_account, leader_name, reason,
         account, person, day)
      VALUES
        (\(event.sequence), \(project.rawValue), \(leader.teacher?.rawValue ?? ""),
         \(leader.teacher == nil ? found.account : ""), \(found.name), \(reason.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}
