internal import Access
internal import Staffing
internal import Store
internal import Wording

extension Connection {
  /// Plans that are made and wait for somebody to adopt one.
  func planLines(for context: WebContext) throws -> [DueLine] {
    guard context.may(.adoptPlan), let workbook = try currentWorkbook(),
      try currentPlanID() == nil
    else { return [] }
    let done = try planRuns(ofWorkbook: workbook).count { $0.state == .done }
    guard done > 0 else { return [] }
    return [
      DueLine(words: .dueAdoption(done), address: "/plan/runs", due: nil, why: .planRunsLead)
    ]
  }

  /// Workbooks that wait to be looked through, or to be handed in.
  func workbookLines(for context: WebContext) throws -> [DueLine] {
    if context.may(.importCounty) {
      let schools = try schoolUploads().count { $0.upload.decision == nil }
      let county = try uploads().count { $0.decision == nil }
      return [
        (schools, Phrase.waitingWorkbooks(schools), "/workbooks", Phrase.workbooksLead),
        (county, .waitingImports(county), "/imports", .importsLead),
      ].filter { $0.0 > 0 }.map {
        DueLine(words: $0.1, address: $0.2, due: nil, why: $0.3)
      }
    }
    let own = context.reaches(of: .handInWorkbook).flatMap { reach -> [School.ID] in
      if case .schools(let schools) = reach { schools.sorted() } else { [] }
    }
    guard !own.isEmpty else { return [] }
    let given = Dictionary(try latestHandouts().map { ($0.school, $0) }) { first, _ in first }
    return try own.compactMap { school in
      guard let handout = given[school] else { return nil }
      let isBack = try schoolUploads(of: school).contains { $0.upload.uploadedAt >= handout.at }
      return isBack
        ? nil
        : DueLine(
          words: .dueWorkbook, address: SchoolWorkbookPage.address(of: school), due: nil,
          why: .workbookSteps)
    }
  }
}
