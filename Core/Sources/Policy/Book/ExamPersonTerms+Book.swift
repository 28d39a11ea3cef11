import Staffing

extension ExamPersonTerms {
  /// Reads `exams/persons`.
  init(_ persons: BookSection) {
    let unread = CitedLimit(0, .unknown)
    let rankings = persons.section("rankings") { section in
      (
        schools: section.flag("schools", default: false),
        teachers: section.flag("teachers", default: false),
        days: section.limit("shown-for", .days)
      )
    }
    let reports = persons.section("duty-reports") { section in
      (asked: section.flag("asked", default: false), within: section.limit("within", .days))
    }
    let talks = persons.section("talks") { section in
      (
        within: section.limit("follow-up-within", .days),
        readers: section.nodes("readers", required: false).map { node in
          if let role = node.scalar?.string { return role }
          section.fault("readers", node, found: described(node), allowed: "names of roles")
          return ""
        }
      )
    }
    self.init(
      citation: persons.citation, isOpen: persons.flag("results", default: false),
      ranksSchools: rankings?.schools ?? false, ranksTeachers: rankings?.teachers ?? false,
      rankingFor: rankings?.days ?? unread, asksReports: reports?.asked ?? false,
      reportWithin: reports?.within ?? unread, followUpWithin: talks?.within ?? unread,
      talkReaders: talks?.readers.filter { !$0.isEmpty } ?? [])
  }
}
