internal import OfficeFiles
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// The sheets of the outlook workbook.
struct OutlookSheets {
  let file: OutlookFile
  let roster: Roster
  let book: PolicyBook
  let words: PlanWords

  init(_ file: OutlookFile, _ roster: Roster, _ book: PolicyBook, _ language: Language) {
    self.file = file
    self.roster = roster
    self.book = book
    self.words = PlanWords(language)
  }

  var all: [PlanSheet] {
    [
      overview, bySubject, bySchool, byPost, classes, moves, turnover, stock, remarks,
    ]
  }

  var language: Language { words.language }
  private var calendarYears: [Int] { file.years.map(\.year) }

  var title: String {
    let last = calendarYears.last ?? 0
    return Phrase.outlookTitle(
      roster.county, years: "\(calendarYears.first ?? 0)–\(last + 1)")[language]
  }

  private var overview: PlanSheet {
    PlanSheet(
      name: words("总览", "Overview"), heading: title, frozenColumns: 1,
      columns: [
        SheetColumn(words("学年", "School year"), width: 12),
        SheetColumn(words("性质", "Kind"), width: 12),
        SheetColumn(words("需要教师", "Need"), width: 10),
        SheetColumn(words("年初在岗", "Strength"), width: 10),
        SheetColumn(words("期满返回", "Returns"), width: 10),
        SheetColumn(words("退休", "Retiring"), width: 10),
        SheetColumn(words("不流动缺教师", "Missing if nobody moves"), width: 14),
        SheetColumn(words("流动人次", "Moves"), width: 10),
        SheetColumn(words("计划后缺教师", "Missing with the plan"), width: 14),
        SheetColumn(words("比例缺额（人）", "Shares missed (people)"), width: 14),
        SheetColumn(words("结论", "Status"), width: 12),
      ],
      rows: file.years.map { year in
        let breaches = year.levels.first { $0.name == PlanLevel.breaches.rawValue }?.value
        return [
          .text(SchoolYear(year.year).description),
          .text(
            year.isProvisional
              ? words("暂定", "provisional") : words("正式计划", "plan")),
          .integer(year.posts.reduce(0) { $0 + $1.need }),
          .integer(year.posts.reduce(0) { $0 + $1.before }), .integer(year.returns.count),
          .integer(year.retirements.count), .integer(year.missingStill),
          .integer(year.moves.count), .integer(year.missing),
          breaches.map { .number(Double($0) / 1000) } ?? .text("–"),
          .text(year.status.name(in: language)),
        ]
      })
  }

  // MARK: Need and strength

  /// Need, gap if nobody moves and gap with the plan, a column a year each.
  private var yearColumns: [SheetColumn] {
    calendarYears.flatMap { year in
      [
        SheetColumn(words("\(year) 需要", "\(year) need"), width: 10),
        SheetColumn(words("\(year) 不流动余缺", "\(year) nobody moves"), width: 10),
        SheetColumn(words("\(year) 计划后余缺", "\(year) with the plan"), width: 10),
      ]
    }
  }

  private func yearCells(_ belongs: (PostOutlook) -> Bool) -> [CellValue] {
    file.years.flatMap { year -> [CellValue] in
      let posts = year.posts.filter(belongs)
      let need = posts.reduce(0) { $0 + $1.need }
      return [
        .integer(need), .integer(posts.reduce(0) { $0 + $1.still } - need),
        .integer(posts.reduce(0) { $0 + $1.after } - need),
      ]
    }
  }

  private var gapHeading: String {
    title + words("（余缺：正数为多，负数为缺）", " (positive: more than needed; negative: missing)")
  }

  private var bySubject: PlanSheet {
    let posts = Set(file.years.flatMap(\.posts).map { Line(stage: $0.stage, subject: $0.subject) })
    return PlanSheet(
      name: words("学科余缺", "By subject"), heading: gapHeading, frozenColumns: 2,
      columns: [
        SheetColumn(words("学段", "Stage"), width: 16),
        SheetColumn(words("学科", "Subject"), width: 18),
      ] + yearColumns,
      rows: posts.sorted().map { line in
        [
          .text(line.stage.name(in: language)), .text(line.subject.name(in: language)),
        ] + yearCells { $0.stage == line.stage && $0.subject == line.subject }
      })
  }

  private var bySchool: PlanSheet {
    PlanSheet(
      name: words("学校余缺", "By school"), heading: gapHeading, frozenColumns: 2,
      columns: [
        SheetColumn(words("学校代码", "School"), width: 14),
        SheetColumn(words("学校名称", "Name"), width: 28),
        SheetColumn(words("城乡", "Area"), width: 9),
      ] + yearColumns,
      rows: roster.schools.map { school in
        [
          .text(school.id.rawValue), .text(school.name),
          .text(school.zone.words[language]),
        ] + yearCells { $0.school == school.id }
      })
  }

  private var byPost: PlanSheet {
    var tables: [[Post: PostOutlook]] = []
    for year in file.years {
      tables.append(Dictionary(year.posts.map { ($0.post, $0) }) { first, _ in first })
    }
    let posts = Set(tables.flatMap(\.keys)).sorted()
    return PlanSheet(
      name: words("岗位余缺", "By post"), heading: gapHeading, frozenColumns: 3,
      columns: [
        SheetColumn(words("学校名称", "School"), width: 28),
        SheetColumn(words("学段", "Stage"), width: 16),
        SheetColumn(words("学科", "Subject"), width: 16),
      ] + yearColumns,
      rows: posts.map { post in
        let cells = tables.flatMap { table -> [CellValue] in
          guard let entry = table[post] else { return [.empty, .empty, .empty] }
          return [
            .integer(entry.need), .integer(entry.still - entry.need),
            .integer(entry.after - entry.need),
          ]
        }
        return [
          .text(name(post.school)), .text(post.stage.name(in: language)),
          .text(post.subject.name(in: language)),
        ] + cells
      })
  }

  private var classes: PlanSheet {
    PlanSheet(
      name: words("学生班数", "Classes"), heading: title, frozenColumns: 2,
      columns: [
        SheetColumn(words("学校名称", "School"), width: 28),
        SheetColumn(words("学段", "Stage"), width: 16),
      ]
        + calendarYears.flatMap {
          [
            SheetColumn(words("\($0) 学生", "\($0) pupils"), width: 10),
            SheetColumn(words("\($0) 班数", "\($0) classes"), width: 10),
          ]
        } + [SheetColumn(words("依据", "Source"), width: 12)],
      rows: (file.years.first?.classes.indices).map { indices in
        indices.map { index in
          let entries = file.years.map { $0.classes[index] }
          return [
            .text(name(entries[0].school)), .text(entries[0].stage.name(in: language)),
          ] + entries.flatMap { [.integer($0.pupils), .integer($0.classes)] }
            + [.text(source(entries.last?.source ?? .workbook))]
        }
      } ?? [])
  }

  private func source(_ source: ClassOutlook.Source) -> String {
    switch source {
    case .workbook: words("工作簿", "workbook")
    case .projected: words("推算", "projected")
    case .stated: words("教育局给定", "given")
    }
  }

  func name(_ school: School.ID) -> String { roster[school]?.name ?? school.rawValue }
}

/// A subject of a stage.
private struct Line: Hashable, Comparable {
  let stage: Stage
  let subject: Subject

  static func < (left: Line, right: Line) -> Bool {
    (left.stage, left.subject) < (right.stage, right.subject)
  }
}
