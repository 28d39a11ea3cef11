/// What `compete` says.
extension Phrase {
  public static func competitionSummary(hired: Int, of applicants: Int, left: Int, open: Int)
    -> Phrase
  {
    Phrase(
      zh: "应聘 \(applicants) 人，聘任 \(hired) 人，落聘 \(left) 人，空缺 \(open) 个名额。",
      en: "\(applicants) applicants: \(hired) hired, \(left) left; \(open) places stay open.")
  }

  public static func keptWithoutChair(_ count: Int) -> Phrase {
    Phrase(
      zh: "另有 \(count) 人符合免于竞聘的情形而本校没有合适名额，请核增岗位。",
      en: "\(count) exempt people have no fitting chair at their school; add posts for them.")
  }

  public static let competitionChecked = Phrase(
    zh: "复核通过：名额和限额都未突破，每一轮都没有人有正当理由要求更优的岗位。",
    en: "Re-judged: all limits are kept and in no round has anybody a justified claim.")

  public static func competitionRefused(_ count: Int) -> Phrase {
    Phrase(zh: "复核未通过，发现 \(count) 处问题：", en: "Refused: \(count) defects.")
  }

  public static func formRefused(_ path: String, errors: Int) -> Phrase {
    Phrase(
      zh: "\(path) 有 \(errors) 处错误，未继续。空白表格：junheng compete --template 模板.xlsx",
      en: "\(path) has \(errors) errors; nothing was done. "
        + "For an empty form: junheng compete --template form.xlsx")
  }

  public static func notACompetition(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 不是竞聘结果文件（junheng-competition/1）。",
      en: "\(path) isn't the result of a competition (junheng-competition/1).")
  }

  public static func notInCompetition(_ applicant: String) -> Phrase {
    Phrase(
      zh: "应聘表中没有教师 \(applicant)。", en: "No applicant has the number \(applicant).")
  }

  public static func hiredAt(_ post: String, round: String, wish: Int?) -> Phrase {
    Phrase(
      zh: "聘任：\(post)，\(round)\(wish.map { "，第 \($0) 志愿" } ?? "")。",
      en: "Hired: \(post), \(round)\(wish.map { ", wish \($0)" } ?? "").")
  }

  public static let notHired = Phrase(zh: "落聘。", en: "Not hired.")
  public static let staysWithoutChair = Phrase(
    zh: "原则上在现学校继续聘用，岗位待核增。", en: "Stays at the present school; a post is to be added.")

  public static func wishRefused(_ wish: Int, _ post: String) -> Phrase {
    Phrase(zh: "第 \(wish) 志愿 \(post)：", en: "Wish \(wish), \(post):")
  }

  public static let noCompetitionInBook = Phrase(
    zh: "规则手册没有 competition（竞聘）一节，或其中没有轮次。请参照随附手册补写。",
    en: "The book has no section 'competition' with rounds; see the shipped books.")

  public static let competeWhat = Phrase(
    zh: "请给出报名表 posts.xlsx 和 --out，或用 --template、--sample 生成表格。",
    en: "Name the form posts.xlsx and --out, or make one with --template or --sample.")
}
