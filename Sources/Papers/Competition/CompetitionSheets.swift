internal import OfficeFiles
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// The sheets of the result of a competition.
struct CompetitionSheets {
  let result: CompetitionFile
  let words: PlanWords
  private let people: [Teacher.ID: Applicant]
  private let offers: [Offer.ID: Offer]
  private let schoolNames: [School.ID: String]

  init(_ result: CompetitionFile, _ competition: Competition, _ words: PlanWords) {
    self.result = result
    self.words = words
    people = Dictionary(competition.applicants.map { ($0.id, $0) }) { first, _ in first }
    offers = Dictionary(competition.offers.map { ($0.id, $0) }) { first, _ in first }
    schoolNames = Dictionary(competition.offers.map { ($0.school, $0.schoolName) }) { first, _ in
      first
    }
  }

  var all: [PlanSheet] { [hired, left, refused, posts, rounds, remarks] }

  var title: String {
    words("\(SchoolYear(result.year))学年岗位竞聘结果", "Competition for posts \(SchoolYear(result.year))")
  }

  private var hired: PlanSheet {
    PlanSheet(
      name: words("聘任名单", "Hired"), heading: title, frozenColumns: 3,
      columns: [
        SheetColumn(words("序号", "No.")), SheetColumn(words("教师编号", "Teacher"), width: 14),
        SheetColumn(words("姓名", "Name"), width: 10),
        SheetColumn(words("现学校", "Present school"), width: 24),
        SheetColumn(words("聘任学校", "Hired at"), width: 24),
        SheetColumn(words("岗位编号", "Post"), width: 10), SheetColumn(words("学段", "Stage")),
        SheetColumn(words("学科", "Subject"), width: 12),
        SheetColumn(words("岗位等级", "Grade"), width: 12),
        SheetColumn(words("轮次", "Round"), width: 26), SheetColumn(words("得分", "Score")),
        SheetColumn(words("第几志愿", "Wish")),
      ],
      rows: result.hired.enumerated().map { number, hiring in
        let offer = offers[hiring.post]
        return [
          .integer(number + 1), .text(hiring.applicant.rawValue), .text(name(hiring.applicant)),
          .text(people[hiring.applicant].map { school($0.school) } ?? ""),
          .text(offer.map { school($0.school) } ?? ""), .text(hiring.post.rawValue),
          .text(offer?.stage.name(in: words.language) ?? ""),
          .text(offer?.subject.name(in: words.language) ?? ""),
          .text(offer?.grade?.name(in: words.language) ?? words("不限", "any")),
          .text(result.rounds[hiring.round - 1].kind.name(in: words.language)),
          score(hiring.score), hiring.wish.map { .integer($0) } ?? .text("—"),
        ]
      })
  }

  private var left: PlanSheet {
    let rows =
      result.kept.map { ($0, words("继续聘用，岗位待核增", "Stays; post to be added")) }
      + result.left.map { ($0, words("落聘", "Left")) }
    return PlanSheet(
      name: words("落聘人员", "Left"), heading: title, frozenColumns: 2,
      columns: [
        SheetColumn(words("教师编号", "Teacher"), width: 14),
        SheetColumn(words("姓名", "Name"), width: 10),
        SheetColumn(words("现学校", "Present school"), width: 24),
        SheetColumn(words("学段", "Stage")), SheetColumn(words("学科", "Subject"), width: 12),
        SheetColumn(words("得分", "Score")), SheetColumn(words("去向", "Status"), width: 22),
        SheetColumn(words("原因", "Reasons"), width: 70, wraps: true),
      ],
      rows: rows.map { entry, status in
        let person = people[entry.applicant]
        return [
          .text(entry.applicant.rawValue), .text(name(entry.applicant)),
          .text(person.map { school($0.school) } ?? ""),
          .text(person?.teacher.stage.name(in: words.language) ?? ""),
          .text(person?.teacher.subject.name(in: words.language) ?? ""), score(person?.score),
          .text(status), .text(words.sentences(entry.reasons)),
        ]
      })
  }

  private var refused: PlanSheet {
    PlanSheet(
      name: words("未满足的志愿", "Wishes refused"), heading: title, frozenColumns: 2,
      columns: [
        SheetColumn(words("教师编号", "Teacher"), width: 14),
        SheetColumn(words("姓名", "Name"), width: 10), SheetColumn(words("第几志愿", "Wish")),
        SheetColumn(words("岗位编号", "Post"), width: 10),
        SheetColumn(words("学校", "School"), width: 24),
        SheetColumn(words("学科", "Subject"), width: 12),
        SheetColumn(words("原因", "Reasons"), width: 80, wraps: true),
      ],
      rows: result.refused.map { refusal in
        let offer = offers[refusal.post]
        return [
          .text(refusal.applicant.rawValue), .text(name(refusal.applicant)),
          .integer(refusal.wish), .text(refusal.post.rawValue),
          .text(offer.map { school($0.school) } ?? ""),
          .text(offer?.subject.name(in: words.language) ?? ""),
          .text(words.sentences(refusal.reasons)),
        ]
      })
  }

  private var posts: PlanSheet {
    PlanSheet(
      name: words("岗位情况", "Posts"), heading: title, frozenColumns: 2,
      columns: [
        SheetColumn(words("岗位编号", "Post"), width: 10),
        SheetColumn(words("学校", "School"), width: 24), SheetColumn(words("学段", "Stage")),
        SheetColumn(words("学科", "Subject"), width: 12),
        SheetColumn(words("岗位等级", "Grade"), width: 12), SheetColumn(words("名额", "Places")),
        SheetColumn(words("聘任", "Hired")), SheetColumn(words("空缺", "Open")),
        SheetColumn(words("最低分", "Lowest score")),
        SheetColumn(words("空缺原因", "Why open"), width: 60, wraps: true),
      ],
      rows: result.posts.map { post in
        let offer = offers[post.post]
        return [
          .text(post.post.rawValue), .text(offer.map { school($0.school) } ?? ""),
          .text(offer?.stage.name(in: words.language) ?? ""),
          .text(offer?.subject.name(in: words.language) ?? ""),
          .text(offer?.grade?.name(in: words.language) ?? words("不限", "any")),
          .integer(post.chairs), .integer(post.hired), .integer(post.chairs - post.hired),
          score(post.lowestScore), .text(words.sentences(post.reasons)),
        ]
      })
  }

  private var rounds: PlanSheet {
    PlanSheet(
      name: words("轮次与限额", "Rounds and limits"), heading: title,
      columns: [
        SheetColumn(words("轮次或限额", "Round or limit"), width: 36),
        SheetColumn(words("参加人数", "Participants")),
        SheetColumn(words("报名人次", "Applications")),
        SheetColumn(words("名额", "Places")), SheetColumn(words("聘任", "Hired")),
      ],
      rows: result.rounds.map { round in
        [
          .text(round.kind.name(in: words.language)), .integer(round.participants),
          .integer(round.applications), .integer(round.open), .integer(round.hired),
        ]
      }
        + result.limits.map { limit in
          [
            .text(words(limit.name, limit.english)), .empty, .empty, .integer(limit.capacity),
            .integer(limit.hired),
          ]
        })
  }

  private var remarks: PlanSheet {
    let facts: [(String, String)] = [
      (words("学年", "School year"), SchoolYear(result.year).description),
      (words("规则书", "Policy book"), "\(result.book.id) \(result.book.version)"),
      (words("规则书 SHA-256", "SHA-256 of the book"), result.book.sha256),
      (words("报名表 SHA-256", "SHA-256 of the form"), result.workbookSHA256),
      (words("抽签种子", "Seed of the lot"), String(result.seed)),
      (words("种子 SHA-256", "SHA-256 of the seed"), result.seedDigest),
      (words("结果文件摘要", "Digest of the result"), result.digest),
    ]
    return PlanSheet(
      name: words("说明", "Remarks"), heading: title,
      columns: [
        SheetColumn(words("项目", "Item"), width: 24), SheetColumn(words("内容", "Content"), width: 72),
      ], rows: facts.map { [.text($0.0), .text($0.1)] })
  }

  private func name(_ applicant: Teacher.ID) -> String { people[applicant]?.teacher.name ?? "" }

  private func school(_ school: School.ID) -> String {
    schoolNames[school].flatMap { $0.isEmpty ? nil : $0 } ?? school.rawValue
  }

  private func score(_ hundredths: Int?) -> CellValue {
    hundredths.map { .number(Double($0) / 100) } ?? .text("—")
  }
}
