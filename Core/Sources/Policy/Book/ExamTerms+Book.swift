import Staffing

extension ExamTerms {
  /// Reads the section `exams`.
  init(_ exams: BookSection) {
    let weak = exams.section("weak-subject") { section in
      (
        section.limit("behind", .percent, .permille),
        section.limit("schools", .percent, .permille)
      )
    }
    let unread = CitedLimit(0, .unknown)
    self.init(
      kinds: exams.entries("kinds") { key, section in
        Kind(key: key, name: section.localizedText("name"), citation: section.citation)
      },
      excellent: exams.limit("excellent", .percent, .permille),
      pass: exams.limit("pass", .percent, .permille),
      weakBehind: weak?.0 ?? unread, weakSchools: weak?.1 ?? unread,
      smallest: exams.limit("smallest", .pupils),
      credibility: exams.limit("credibility", .pupils),
      analysisWithin: exams.limit("analysis-within", .days),
      persons: exams.section("persons", required: false) { ExamPersonTerms($0) },
      bank: exams.section("bank", required: false) { bank in
        Bank(
          citation: bank.citation,
          kinds: bank.entries("kinds") { key, section in
            Kind(key: key, name: section.localizedText("name"), citation: section.citation)
          },
          mostPoints: bank.limit("most-points", .points),
          activity: PairActivityKind(rawValue: bank.text("activity")))
      })
  }
}
