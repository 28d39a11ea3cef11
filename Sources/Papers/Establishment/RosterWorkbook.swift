public import OfficeFiles
public import Policy
public import Staffing
internal import Wording

/// The real-name roster as a workbook: a line a school, the holders, people on loan
/// and posts by subject.
public enum RosterWorkbook {
  /// - Complexity: O(*teachers* + *posts*).
  public static func write(
    _ rosters: [RealNameRoster], of county: Roster, in language: Language = .zh, to path: String
  ) throws(OfficeFileError) {
    let sheets = RosterSheets(rosters: rosters, county: county, words: PlanWords(language))
    let writer = try WorkbookWriter(path: path, title: Phrase.rosterTitle[language])
    for sheet in sheets.all {
      let table = try writer.addSheet(
        sheet.name, columns: sheet.columns, preface: [sheet.heading],
        layout: SheetLayout(frozenColumns: sheet.frozenColumns, cells: .bordered))
      for row in sheet.rows { table.append(row) }
    }
    try writer.close()
  }
}

private struct RosterSheets {
  let rosters: [RealNameRoster]
  let county: Roster
  let words: PlanWords

  var all: [PlanSheet] { [schools, holders, guests, posts] }

  private var heading: String {
    "\(county.county) \(Phrase.rosterTitle[words.language])"
  }

  private func columns(_ heads: [(Phrase, Double)]) -> [SheetColumn] {
    heads.map { SheetColumn($0.0[words.language], width: $0.1) }
  }

  private var schools: PlanSheet {
    PlanSheet(
      name: words("各校编制", "Schools"), heading: heading, frozenColumns: 1,
      columns: columns([
        (.schoolName, 26), (.postsAllowed, 10), (.poolHeld, 10), (.holders, 10),
        (.vacantPosts, 10), (.overPosts, 10), (.lentOut, 22), (.lentIn, 22),
      ]),
      rows: rosters.map { roster in
        [
          .text(name(roster.school)), .integer(roster.approved), .integer(roster.borrowed),
          .integer(roster.holders.count), .integer(roster.vacant), .integer(roster.over),
          .integer(roster.away.count), .integer(roster.guests.count),
        ]
      })
  }

  private var holders: PlanSheet {
    PlanSheet(
      name: words("在编人员", "Holders"), heading: heading, frozenColumns: 2,
      columns: columns([
        (.employedAt, 26), (.poolNumber, 8), (.teacherNumber, 12), (.teacherName, 12),
        (.stage, 10), (.subject, 14), (.position, 14), (.title, 12), (.teachesAt, 26),
      ]),
      rows: rosters.flatMap(seats))
  }

  /// The holders of one school, then a row for each vacant post.
  private func seats(of roster: RealNameRoster) -> [[CellValue]] {
    let school = CellValue.text(name(roster.school))
    var rows: [[CellValue]] = []
    for teacher in roster.holders {
      var row: [CellValue] = [school, .integer(rows.count + 1)]
      row += person(teacher)
      row.append(.text(teacher.isAway ? name(teacher.teaching.school) : ""))
      rows.append(row)
    }
    for _ in 0..<roster.vacant {
      rows.append([
        school, .integer(rows.count + 1), .empty, .text(Phrase.vacantSeat[words.language]),
      ])
    }
    return rows
  }

  private var guests: PlanSheet {
    PlanSheet(
      name: words("借入人员", "Guests"), heading: heading, frozenColumns: 2,
      columns: columns([
        (.teachesAt, 26), (.teacherNumber, 12), (.teacherName, 12), (.stage, 10), (.subject, 14),
        (.position, 14), (.title, 12), (.employedAt, 26),
      ]),
      rows: rosters.flatMap(visits))
  }

  private func visits(to roster: RealNameRoster) -> [[CellValue]] {
    roster.guests.map { teacher in
      var row: [CellValue] = [.text(name(roster.school))]
      row += person(teacher)
      row.append(.text(name(teacher.establishment.school)))
      return row
    }
  }

  private var posts: PlanSheet {
    PlanSheet(
      name: words("学科岗位", "Posts"), heading: heading, frozenColumns: 1,
      columns: columns([
        (.schoolName, 26), (.stage, 10), (.subject, 14), (.need, 10), (.have, 10), (.gapNow, 10),
      ]),
      rows: rosters.flatMap(needs))
  }

  private func needs(of roster: RealNameRoster) -> [[CellValue]] {
    roster.posts.map { row in
      [
        .text(name(roster.school)), .text(row.post.stage.name(in: words.language)),
        .text(row.post.subject.name(in: words.language)), .integer(row.need),
        .integer(row.have), .integer(row.have - row.need),
      ]
    }
  }

  private func person(_ teacher: Teacher) -> [CellValue] {
    [
      .text(teacher.id.rawValue), .text(teacher.name),
      .text(teacher.stage.name(in: words.language)),
      .text(teacher.subject.name(in: words.language)),
      .text(teacher.position.name(in: words.language)),
      .text(teacher.title.name(in: words.language)),
    ]
  }

  private func name(_ school: School.ID) -> String { county[school]?.name ?? school.rawValue }
}
