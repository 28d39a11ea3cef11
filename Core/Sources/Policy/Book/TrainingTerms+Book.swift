import Staffing

extension TrainingTerms {
  /// Reads the section `training`; notes sources that complete a project that isn't there.
  init(_ training: BookSection) {
    let projects = training.entries("projects") { key, section in
      Project(word: Word(key, section), hours: section.limit("hours", .classHours))
    }
    let trainers = training.section("trainers") { section in
      (
        section.limit("front-line", .percent, .permille),
        section.limit("in-schools", .workingDays), section.limit("own-study", .classHours)
      )
    }
    let evaluation = training.section("evaluation") { section in
      (
        section.entries("aspects") { Word($0, $1) }, section.limit("process-pass", .points),
        section.limit("examination-pass", .points)
      )
    }
    let opinion = training.section("opinion") { section in
      (section.entries("criteria") { Word($0, $1) }, section.limit("fewest", .people))
    }
    let shortage = training.section("shortage") { section in
      (
        section.parsed("subjects", allowed: "a subject such as 音乐") { Subject($0) },
        section.citation
      )
    }
    let unread = CitedLimit(0, .unknown)
    self.init(
      cycle: training.limit("cycle", .years), firstYear: training.firstYear,
      hours: training.limit("hours", .classHours),
      pace: training.limit("pace", .percent, .permille),
      grace: training.limit("grace", .years, .months),
      credit: training.limit("credit", .classHours),
      newcomer: training.limit("newcomer", .years, .months),
      attendance: training.limit("attendance", .percent, .permille),
      aspects: evaluation?.0 ?? [], processPass: evaluation?.1 ?? unread,
      examinationPass: evaluation?.2 ?? unread,
      practice: training.limit("practice", .percent, .permille),
      frontLine: trainers?.0 ?? unread, daysInSchools: trainers?.1 ?? unread,
      ownStudy: trainers?.2 ?? unread,
      villageShare: training.limit("village-share", .percent, .permille),
      budgetShare: training.limit("budget-share", .percent, .permille),
      criteria: opinion?.0 ?? [], fewestOpinions: opinion?.1 ?? unread,
      needsCitation: training.section("needs-survey") { $0.citation } ?? .unknown,
      shortage: shortage?.0 ?? [], shortageCitation: shortage?.1 ?? .unknown,
      schools: training.section("schools", required: false) { SchoolTrainingTerms($0) },
      levels: training.entries("levels") { Word($0, $1) },
      modes: training.entries("modes") { Word($0, $1) },
      platforms: training.entries("platforms") { Word($0, $1) },
      topics: training.entries("topics") { Word($0, $1) },
      modules: training.entries("modules") { key, section in
        Module(
          word: Word(key, section), isInduction: section.flag("induction", default: false))
      },
      projects: projects,
      sources: training.entries("sources") { key, section in
        Source(key, section, projects: projects.map(\.word.key))
      })
  }
}

extension TrainingTerms.Word {
  init(_ key: String, _ section: BookSection) {
    self.init(key: key, name: section.localizedText("name"), citation: section.citation)
  }
}

extension TrainingTerms.Source {
  fileprivate init(_ key: String, _ section: BookSection, projects: [String]) {
    var completes: String?
    if section.has("completes") {
      let word = section.text("completes")
      if projects.contains(word) {
        completes = word
      } else {
        section.fault(
          "completes", nil, found: "'\(word)'", allowed: projects.joined(separator: ", "))
      }
    }
    self.init(
      word: TrainingTerms.Word(key, section),
      most: section.has("most") ? section.limit("most", .percent, .permille) : nil,
      completes: completes, isOfSchools: section.flag("of-schools", default: false))
  }
}

extension BookSection {
  /// The school year in which a cycle began; notes its absence.
  fileprivate var firstYear: SchoolYear {
    if let year = schoolYear("first-year") { return year }
    fault("first-year", nil, found: "nothing", allowed: "a school year such as 2026")
    return context.year
  }
}
