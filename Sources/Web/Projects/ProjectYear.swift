internal import Policy
internal import Projects
internal import Staffing
internal import Store

/// Every project as it stands on a day.
struct ProjectYear: Sendable {
  let day: Day

  /// What the book in force says; nil where it has no section `projects`.
  let terms: ProjectTerms?

  /// The latest first.
  let sights: [ProjectSight]

  /// - Complexity: O(projects · (notes + days of the project)).
  init(_ county: County, on day: Day, _ connection: any Connection) throws {
    self.day = day
    terms = county.book.inForce(in: SchoolYear(containing: day)).projectTerms
    var books: [SchoolYear: PolicyBook] = [:]
    sights = try connection.projects().map { recorded in
      let year = SchoolYear(containing: recorded.project.days.lowerBound)
      let book = books[year] ?? county.book.inForce(in: year)
      books[year] = book
      return ProjectSight(recorded, book, on: day)
    }
  }

  subscript(project: Project.ID) -> ProjectSight? { sights.first { $0.id == project } }
}

extension YearDesk {
  /// The projects as of the day that's asked for.
  func projectYear(_ county: County, _ context: WebContext) async throws -> ProjectYear {
    try await database.read(for: context) { connection in
      try shelf.projects(
        of: county, on: context.dayShown, isPresent: context.isPresent, connection)
    }
  }
}
