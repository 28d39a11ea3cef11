internal import OfficeFiles
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// The sheets of the timetable workbook.
struct ItinerarySheets {
  let week: Itinerary
  let roster: Roster
  let language: Language
  let words: PlanWords
  private let terms: ItineraryTerms?

  init(_ week: Itinerary, _ roster: Roster, _ book: PolicyBook, _ language: Language) {
    self.week = week
    self.roster = roster
    self.language = language
    words = PlanWords(language)
    terms = book.itineraryTerms
  }

  var title: String {
    words(
      "\(roster.county) \(week.alliance)走教课表", "\(roster.county), \(week.alliance): itinerant week")
  }

  var footer: String {
    let digest = week.workbookSHA256.prefix(12)
    return words(
      "&L数据摘要 \(digest)&C第 &P 页 共 &N 页", "&LDigest of the data \(digest)&CPage &P of &N")
  }

  var all: [ItinerarySheet] {
    var names = SheetNames()
    let fixed = [overview, schools, travellers, uncovered, limits].map { sheet in
      named(sheet, &names)
    }
    return fixed + week.schools.map { named(timetable(of: $0), &names) }
      + week.travellers.map { named(timetable(of: $0), &names) }
  }

  private func named(_ sheet: ItinerarySheet, _ names: inout SheetNames) -> ItinerarySheet {
    ItinerarySheet(
      name: names.name(sheet.name), heading: sheet.heading, notes: sheet.notes,
      cells: sheet.cells, columns: sheet.columns, rows: sheet.rows)
  }

  // Overview

  private var overview: ItinerarySheet {
    let summary = Phrase.itinerarySummary(
      covered: week.coveredLessons, needed: week.neededLessons, visiting: week.visitingLessons,
      travellers: week.travellers.count)
    let levels = week.levels.map { level -> [CellValue] in
      [
        .text(Phrase.itineraryLevel(level.name)[language]), .integer(level.value),
        .integer(level.bound), .text(Figures.millionths(level.gap)),
      ]
    }
    let lifted = week.limits.map { limit -> [CellValue] in
      [
        .text(
          Phrase.limitLifted(limit.limit, absent: limit.absent, uncovered: limit.uncovered)[
            language])
      ]
    }
    let notes = [
      Phrase(
        zh: "先减少一节未开的科目，再减少未开足的课，再减少路程，再缩短一人最长路程，最后集中走教日。",
        en: "First fewer subjects without any lesson, then fewer uncovered lessons, then less"
          + " travel, then a shorter longest week, then fewer days with visitors."),
      Phrase(
        zh: "下界由分支定界算出；最后一行的下界是就已定路线而言。",
        en: "Bounds are those of branch and bound; the last one holds for the routes chosen."),
      Phrase.itineraryChecked,
    ].map { [CellValue.text($0[language])] }
    return ItinerarySheet(
      name: words("总览", "Overview"), heading: title, notes: [summary[language]],
      columns: [
        SheetColumn(words("目标（由重到轻）", "Aim, the weightiest first"), width: 78, wraps: true),
        SheetColumn(words("取值", "Value"), width: 12),
        SheetColumn(words("已证下界", "Proven bound"), width: 14),
        SheetColumn(words("差距", "Gap"), width: 12),
      ], rows: levels + [[]] + lifted + notes)
  }

  private var schools: ItinerarySheet {
    ItinerarySheet(
      name: words("各校", "Schools"), heading: title,
      columns: [
        SheetColumn(words("学校代码", "School"), width: 14),
        SheetColumn(words("学校名称", "Name"), width: 28),
        SheetColumn(words("每周应开", "Lessons"), width: 12),
        SheetColumn(words("本校教师", "Own teachers"), width: 14),
        SheetColumn(words("走教", "Visitors"), width: 10),
        SheetColumn(words("未开足", "Missing"), width: 10),
        SheetColumn(words("走教日", "Days with visitors"), width: 26),
      ],
      rows: week.schools.map { school in
        let numbers = numbers(of: school)
        let days = Set(week.visits.filter { $0.school == school }.map(\.day)).sorted()
        return [
          .text(school.rawValue), .text(name(school)),
          .integer(numbers.own + numbers.visiting + numbers.missing), .integer(numbers.own),
          .integer(numbers.visiting), .integer(numbers.missing),
          .text(days.map(dayName).joined(separator: words("、", ", "))),
        ]
      })
  }

  private func numbers(of school: School.ID) -> (own: Int, visiting: Int, missing: Int) {
    (
      week.home.filter { roster[$0.teacher]?.teaching.school == school }
        .reduce(0) { $0 + $1.lessons },
      week.visits.filter { $0.school == school }.reduce(0) { $0 + $1.lessons.count },
      week.uncovered.filter { $0.school == school }.reduce(0) { $0 + $1.missing }
    )
  }

  private var travellers: ItinerarySheet {
    let limit = terms.map {
      words(
        "上限：每周走教\($0.lessonsPerWeek.value)节、\($0.daysPerWeek.value)天，每天路程\($0.routeMinutes.value)分钟。",
        "Allowed: \($0.lessonsPerWeek.value) lessons away and \($0.daysPerWeek.value) days a week,"
          + " \($0.routeMinutes.value) minutes on the road a day.")
    }
    return ItinerarySheet(
      name: words("走教教师", "Teachers"), heading: title, notes: limit.map { [$0] } ?? [],
      columns: [
        SheetColumn(words("教师编号", "Teacher"), width: 12),
        SheetColumn(words("姓名", "Name"), width: 10),
        SheetColumn(words("本校", "Own school"), width: 26),
        SheetColumn(words("走教天数", "Days"), width: 10),
        SheetColumn(words("每周路程（分钟）", "Minutes a week"), width: 18),
        SheetColumn(words("最长一天（分钟）", "Longest day"), width: 18),
        SheetColumn(words("走教节数", "Lessons away"), width: 10),
        SheetColumn(words("本校节数", "At home"), width: 10),
        SheetColumn(words("周课时标准", "Full week"), width: 12),
      ],
      rows: week.travellers.map { row in
        [
          .text(row.teacher.rawValue), .text(roster[row.teacher]?.name ?? ""),
          .text(name(row.base)), .integer(row.days), .integer(row.minutes),
          .integer(row.longestDay), .integer(row.away), .integer(row.home), .integer(row.load),
        ]
      })
  }

  private var uncovered: ItinerarySheet {
    ItinerarySheet(
      name: words("未开足的课", "Uncovered"), heading: title,
      columns: [
        SheetColumn(words("学校", "School"), width: 24),
        SheetColumn(words("学段", "Stage"), width: 8),
        SheetColumn(words("学科", "Subject"), width: 12),
        SheetColumn(words("应开", "Lessons"), width: 8),
        SheetColumn(words("未开足", "Missing"), width: 8),
        SheetColumn(words("原因", "Reasons"), width: 70, wraps: true),
      ],
      rows: week.uncovered.map { row in
        [
          .text(name(row.school)), .text(row.stage.name(in: language)),
          .text(row.subject.name(in: language)), .integer(row.needed), .integer(row.missing),
          .text(words.sentences(row.reasons)),
        ]
      })
  }

  private var limits: ItinerarySheet {
    ItinerarySheet(
      name: words("限制与依据", "Limits"), heading: title,
      columns: [
        SheetColumn(words("限制", "Limit"), width: 44),
        SheetColumn(words("取值", "Value"), width: 14),
        SheetColumn(words("依据", "Citation"), width: 74, wraps: true),
      ],
      rows: terms.map { terms in
        named(terms).map { name, value, citation in
          [.text(name), .text(value), .text(citation.words(in: language))]
        }
      } ?? [])
  }

  private func named(
    _ terms: ItineraryTerms
  ) -> [(name: String, value: String, citation: Citation)] {
    let limits: [(String, ItineraryTerms.Limit)] = [
      (words("每周上课天数", "School days a week"), terms.days),
      (words("上午节数", "Periods of a morning"), terms.morningPeriods),
      (words("下午节数", "Periods of an afternoon"), terms.afternoonPeriods),
      (words("每次到校最多节数", "Lessons of a visit, at most"), terms.lessonsPerVisit),
      (words("每人每周最多走教节数", "Lessons away a week, at most"), terms.lessonsPerWeek),
      (words("每人每周最多走教天数", "Days on the road a week, at most"), terms.daysPerWeek),
      (words("每天路程最长（分钟）", "Minutes on the road a day, at most"), terms.routeMinutes),
      (words("中午路程最长（分钟）", "Minutes on the road at noon, at most"), terms.noonMinutes),
      (words("每校每半天最多接待人数", "Visitors of a half-day, at most"), terms.visitorsPerHalfDay),
      (
        words("每班每科每天最多走教节数", "Visitors' lessons of a subject, class and day, at most"),
        terms.lessonsPerClassAndDay
      ),
      (words("车速（公里/小时）", "Speed (km an hour)"), terms.speed),
    ]
    return limits.map { ($0, Figures.count($1.value), $1.citation) } + [
      (
        words("道路与直线距离之比", "Road by straight line"),
        Figures.decimal(Double(terms.detour.value) / 10, places: 1), terms.detour.citation
      )
    ]
  }

  // Timetables

  private func timetable(of school: School.ID) -> ItinerarySheet {
    let numbers = numbers(of: school)
    var cells: [Place: [String]] = [:]
    for visit in week.visits where visit.school == school {
      let teacher = roster[visit.teacher]?.name ?? visit.teacher.rawValue
      for lesson in visit.lessons {
        cells[Place(visit, lesson), default: []].append(
          "\(lesson.subject.name(in: language)) \(className(lesson, at: school)) \(teacher)")
      }
    }
    let note = words(
      "每周应开\(numbers.own + numbers.visiting + numbers.missing)节："
        + "本校教师\(numbers.own)节，走教\(numbers.visiting)节，未开足\(numbers.missing)节。",
      "\(numbers.own + numbers.visiting + numbers.missing) lessons a week: \(numbers.own) by own"
        + " teachers, \(numbers.visiting) by visitors, \(numbers.missing) missing.")
    return ItinerarySheet(
      name: name(school), heading: words("\(name(school)) 走教课表", "\(name(school)): visitors"),
      notes: [note], cells: .timetable, columns: gridColumns, rows: grid(cells))
  }

  private func timetable(of traveller: Itinerary.Traveller) -> ItinerarySheet {
    let teacher = roster[traveller.teacher]?.name ?? traveller.teacher.rawValue
    let visits = week.visits.filter { $0.teacher == traveller.teacher }
    var cells: [Place: [String]] = [:]
    for visit in visits {
      for lesson in visit.lessons {
        cells[Place(visit, lesson), default: []] += [
          name(visit.school),
          "\(lesson.subject.name(in: language)) \(className(lesson, at: visit.school))",
        ]
      }
    }
    let note = words(
      "本校：\(name(traveller.base))。每周走教\(traveller.days)天、\(traveller.away)节，"
        + "路程\(traveller.minutes)分钟；本校\(traveller.home)节。",
      "Own school: \(name(traveller.base)). Days away: \(traveller.days); lessons away:"
        + " \(traveller.away); minutes on the road: \(traveller.minutes); lessons at home:"
        + " \(traveller.home).")
    let days = 1...max(1, terms?.days.value ?? 5)
    let road: [CellValue] =
      [.text(words("路线", "Route")), .empty]
      + days.map { day in .text(route(visits.filter { $0.day == day }, traveller.base)) }
    return ItinerarySheet(
      name: teacher, heading: words("\(teacher) 走教课表", "\(teacher): itinerant week"),
      notes: [note], cells: .timetable, columns: gridColumns, rows: grid(cells) + [road])
  }

  /// A period of a week.
  private struct Place: Hashable {
    let day: Int
    let half: Itinerary.Half
    let period: Int

    init(day: Int, half: Itinerary.Half, period: Int) {
      self.day = day
      self.half = half
      self.period = period
    }

    init(_ visit: Itinerary.Visit, _ lesson: Itinerary.Lesson) {
      self.init(day: visit.day, half: visit.half, period: lesson.period)
    }
  }

  private var gridColumns: [SheetColumn] {
    let days = 1...max(1, terms?.days.value ?? 5)
    return [
      SheetColumn(words("半天", "Half"), width: 10), SheetColumn(words("节次", "Period"), width: 8),
    ] + days.map { SheetColumn(dayName($0), width: 24, wraps: true) }
  }

  private func grid(_ cells: [Place: [String]]) -> [[CellValue]] {
    Itinerary.Half.allCases.flatMap { half -> [[CellValue]] in
      let periods = terms?.periods(isMorning: half == .morning) ?? 0
      return stride(from: 1, through: periods, by: 1).map { period in
        [.text(half.name(in: language)), .integer(period)]
          + (1...max(1, terms?.days.value ?? 5)).map { day in
            let lines = cells[Place(day: day, half: half, period: period)] ?? []
            return lines.isEmpty ? .empty : .text(lines.joined(separator: "\n"))
          }
      }
    }
  }

  /// 本校 → 甲校 → 乙校 → 本校, with the minutes.
  private func route(_ visits: [Itinerary.Visit], _ base: School.ID) -> String {
    guard !visits.isEmpty, let terms else { return "" }
    let home = words("本校", "home")
    var stops =
      [base]
      + Itinerary.Half.allCases.map { half in
        visits.first { $0.half == half }?.school ?? base
      } + [base]
    var minutes = 0
    for (from, to) in zip(stops, stops.dropFirst()) where from != to {
      guard let here = roster[from]?.location, let there = roster[to]?.location else { continue }
      minutes += max(1, terms.minutes(forMetres: here.metres(to: there)))
    }
    stops = stops.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    let names = stops.map { $0 == base ? home : name($0) }.joined(separator: "→")
    return "\(names)\n\(minutes) \(words("分钟", "minutes"))"
  }

  private func className(_ lesson: Itinerary.Lesson, at school: School.ID) -> String {
    let stages = roster[school]?.stages.count ?? 1
    let stage = stages > 1 ? lesson.stage.name(in: language) : ""
    return words(
      "\(stage)\(lesson.classNumber)班",
      "\(stage.isEmpty ? "" : stage + ", ")class \(lesson.classNumber)")
  }

  private func dayName(_ day: Int) -> String {
    let names =
      language == .zh
      ? ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
      : ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names.indices.contains(day - 1) ? names[day - 1] : "\(day)"
  }

  private func name(_ school: School.ID) -> String { roster[school]?.name ?? school.rawValue }
}
