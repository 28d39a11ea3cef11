public import Access
internal import Partnership
internal import Policy
public import Projects
public import Staffing
internal import Store
internal import Wording

/// As whom somebody keeps a project.
public enum ProjectSide: Hashable, Sendable {
  /// For one of its schools, or a county office.
  case keeper

  /// As its leader.
  case own(Teacher.ID)

  /// For the bureau, which approves it.
  case bureau

  var permission: Permission {
    switch self {
    case .keeper: .keepProjects
    case .own: .keepOwnProjects
    case .bureau: .approveProjects
    }
  }

  /// - Parameter project: One that isn't there belongs to the county, whose keepers are told so.
  func place(of project: Project.ID, _ connection: any Connection) throws -> Place {
    switch self {
    case .keeper: try connection.project(project)?.project.place ?? .county
    case .own(let teacher): .teacher(teacher, at: [])
    case .bureau: .county
    }
  }

  public func concerns(_ project: Project) -> Bool {
    guard case .own(let teacher) = self else { return true }
    return project.leader == .teacher(teacher)
  }
}

extension Project {
  /// Its schools: whoever keeps one of them keeps it; without schools it's the county's.
  public var place: Place { schools.isEmpty ? .county : .schools(schools) }
}

/// What an action needs of one project that takes words.
struct OpenedProject {
  let known: RecordedProject
  let record: ProjectRecord
  let terms: ProjectTerms
  let schoolDays: SchoolDays
}

extension Work {
  /// The book of a day, and what it says of projects.
  ///
  /// - Throws: `Refused` when it has no such section.
  func projectTerms(on day: Day) throws -> (PolicyBook, ProjectTerms) {
    guard let book = try connection.book(in: SchoolYear(containing: day)) else {
      throw Refused(.needsCounty)
    }
    guard let terms = book.projectTerms else { throw Refused(.needsProjects) }
    return (book, terms)
  }

  /// A project that somebody keeps as a side, with everything that counts of it.
  ///
  /// - Throws: `Refused` when there's none, it's of others, or the book no longer has its kind.
  func project(_ id: Project.ID, as side: ProjectSide) throws -> OpenedProject {
    guard let known = try connection.project(id), side.concerns(known.project) else {
      throw Refused(.noProject(id.rawValue))
    }
    let (book, terms) = try projectTerms(on: known.project.days.lowerBound)
    guard let kind = terms[kind: known.project.kind] else {
      throw Refused(.noProjectKind(known.project.kind))
    }
    return OpenedProject(
      known: known, record: known.record(kind), terms: terms,
      schoolDays: SchoolDays(known.project.days, of: book))
  }

  /// A project that still takes words: neither stopped nor with every stage done.
  ///
  /// - Throws: `Refused` as above, or when it's over.
  func openProject(_ id: Project.ID, as side: ProjectSide) throws -> OpenedProject {
    let opened = try project(id, as: side)
    if opened.known.end != nil { throw Refused(.projectStopped) }
    if opened.record.stages.isDone { throw Refused(.projectClosed) }
    return opened
  }

  /// The name of somebody who may lead a project, and their teacher's number or account.
  ///
  /// Nil for a teacher whom none of its schools employs when it begins or today, and for an
  /// account that keeps no projects for the county.
  func leader(
    of project: Project, _ leader: ProjectLeader
  ) throws -> (name: String, account: String)? {
    switch leader {
    case .teacher(let teacher):
      let day = max(project.days.lowerBound, today)
      guard let file = try connection.mentorFile(of: teacher, on: day),
        let school = file.school,
        project.schools.isEmpty || project.schools.contains(school)
      else { return nil }
      return (file.person.name, teacher.rawValue)
    case .office(let name):
      guard let account = try connection.account(named: name), !account.isLocked,
        try connection.grants(of: account).contains(where: { stored in
          stored.grant.reach == .county && stored.grant.days.contains(today.ordinal)
            && RoleBook.standard[stored.grant.role]?.permissions.contains(.keepProjects) == true
        })
      else { return nil }
      return (account.person, account.name)
    }
  }

  /// Whether whoever acts leads a project.
  func leads(_ project: Project) -> Bool {
    switch project.leader {
    case .teacher(let teacher): actor.teacher == teacher
    case .office(let account): actor.account == account
    }
  }
}
