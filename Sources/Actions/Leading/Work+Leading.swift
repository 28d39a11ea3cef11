public import Access
internal import Chronicle
public import Leading
internal import Policy
public import Staffing
internal import Store
internal import Wording

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func leadingTerms(in year: SchoolYear) throws -> LeadingTerms {
    guard let book = try connection.book(in: year) else { throw Refused(.needsCounty) }
    guard let terms = book.leadingTerms else { throw Refused(.needsLeading) }
    return terms
  }

  func leadingTerms() throws -> LeadingTerms {
    try leadingTerms(in: SchoolYear(containing: today))
  }

  /// Whether the record has a school that isn't closed by today; it may be on record for a
  /// shorter time than it has been open.
  func isOpen(_ school: School.ID) throws -> Bool {
    try connection.facts(about: school.rawValue).contains {
      $0.fact.line == .existence(of: school) && $0.fact.period.end > today
    }
  }

  /// The post in which somebody led a school in a year, the last of several.
  ///
  /// - Throws: `Refused` when none is recorded, or the year is neither this one nor the last.
  func headPost(of teacher: Teacher.ID, in year: SchoolYear) throws -> RecordedHeadPost {
    let this = SchoolYear(containing: today)
    guard (this.advanced(by: -1)...this).contains(year) else {
      throw Refused(.headYear(year, this: this))
    }
    let post = try connection.headPosts().last {
      $0.post.teacher == teacher && $0.post.role == .head
        && $0.post.first <= year.days.upperBound
        && ($0.post.last.map { $0 >= year.days.lowerBound } ?? true)
    }
    guard let post else { throw Refused(.headWithoutPost(teacher)) }
    return post
  }
}

/// As whom somebody keeps a temporary post.
public enum TemporaryPostSide: Hashable, Sendable {
  /// For one of the two schools, or the bureau.
  case keeper

  /// As whoever is posted.
  case own(Teacher.ID)

  var permission: Permission {
    switch self {
    case .keeper: .keepTemporaryPosts
    case .own: .keepOwnPost
    }
  }

  /// - Parameter post: One that isn't there belongs to the county, whose keepers are told so.
  func place(of post: TemporaryPost.ID, _ connection: any Connection) throws -> Place {
    switch self {
    case .keeper: try connection.temporaryPost(post)?.post.place ?? .county
    case .own(let teacher): .teacher(teacher, at: [])
    }
  }

  public func concerns(_ post: TemporaryPost) -> Bool {
    switch self {
    case .keeper: true
    case .own(let teacher): post.teacher == teacher
    }
  }
}

extension TemporaryPost {
  /// Both schools see and keep it.
  public var place: Place { .schools(schools) }
}

extension Work {
  /// A post that somebody keeps as a side, and that wasn't called off.
  ///
  /// - Throws: `Refused` when there's none, it's of others, or it was called off.
  func temporaryPost(
    _ id: TemporaryPost.ID, as side: TemporaryPostSide
  ) throws -> RecordedTemporaryPost {
    guard let found = try connection.temporaryPost(id), side.concerns(found.post) else {
      throw Refused(.noTemporaryPost(id.rawValue))
    }
    if found.isCancelled { throw Refused(.temporaryPostCancelled) }
    return found
  }
}
