public import Season
public import Staffing

/// Why a step of the competition isn't done.
extension Phrase {
  public static func needsCompetitionTerms(_ zh: String, _ en: String) -> Phrase {
    Phrase(
      zh: "规则手册《\(zh)》的 competition（竞聘）一节缺少轮次、教代会（congress）、公示天数（notice）或志愿数（wishes），请先补上",
      en:
        "the book '\(en)' lacks rounds, congress, notice or wishes in its section 'competition'; add them first"
    )
  }

  public static func competitionRuns(_ year: SchoolYear) -> Phrase {
    Phrase(
      zh: "\(year)学年的竞聘已经开始填报，不能重新开启",
      en: "the competition of \(year) has begun; it can't be opened anew")
  }

  public static let needsSchools = Phrase(
    zh: "没有选择学校，请至少勾选一所", en: "no school was ticked; tick at least one")

  public static func noCompetition(_ year: SchoolYear) -> Phrase {
    Phrase(
      zh: "\(year)学年还没有开启竞聘，请人事科先开启",
      en: "there's no competition in \(year); the personnel section opens it first")
  }

  public static func notInCompetitionSchool(_ school: School.ID) -> Phrase {
    Phrase(
      zh: "学校 \(school) 不参加本学年竞聘",
      en: "school \(school) doesn't take part in this year's competition")
  }

  public static let postsFixed = Phrase(
    zh: "填报已经开始，岗位和表决不能再改", en: "wishes are being taken; posts and votes can't change any more")

  public static func noPost(_ post: Offer.ID) -> Phrase {
    Phrase(zh: "没有编号为 \(post) 的岗位，请重新选择", en: "there's no post \(post); choose another")
  }

  public static func chairsOutside(_ post: Offer.ID, _ found: Int) -> Phrase {
    Phrase(
      zh: "岗位 \(post) 的名额 \(found) 不对，请填 0 至 1000",
      en: "post \(post): \(found) chairs; give 0 to 1000")
  }

  public static func chairsExceedEstablishment(_ chairs: Int, allowed: Int) -> Phrase {
    Phrase(
      zh: "岗位名额合计 \(chairs) 个，超过核定编制（含周转借用）\(allowed) 名，请调减",
      en:
        "\(chairs) chairs in all, more than the establishment with the pool's loans, \(allowed); reduce them"
    )
  }

  public static func voteFault(_ fault: CongressVote.Fault, citation: String) -> Phrase {
    switch fault {
    case .noMembers: Phrase(zh: "应到代表要填 1 人以上", en: "a congress has at least one member")
    case .morePresent(let present, let members):
      Phrase(
        zh: "实到 \(present) 人多于应到 \(members) 人，请核对",
        en: "\(present) present, only \(members) members; check")
    case .votes(let votes, let present):
      Phrase(
        zh: "赞成、反对、弃权合计 \(votes) 票，与实到 \(present) 人不符，请核对",
        en: "the votes make \(votes), \(present) were present; check")
    case .tooFewPresent(let present, let needed):
      Phrase(
        zh: "实到 \(present) 人，至少要有 \(needed) 人会议才有效（\(citation)），请重新召开",
        en:
          "\(present) present, \(needed) are needed for a valid vote (\(citation)); call another meeting"
      )
    }
  }

  public static let needsPosts = Phrase(
    zh: "本校还没有岗位名额，请先设置岗位", en: "the school offers no chairs; set its posts first")

  public static func notAnApplicant(_ teacher: String) -> Phrase {
    Phrase(
      zh: "教师 \(teacher) 不在参加竞聘人员中，请核对编号", en: "\(teacher) doesn't take part; check the number")
  }

  public static func badScore(_ name: String, _ found: String) -> Phrase {
    Phrase(
      zh: "\(name)的成绩“\(found)”不对，请填如 86.5，最多两位小数；缺考填“-”",
      en: "\(name): '\(found)' isn't a score such as 86.5 with at most two decimals; '-' for absent"
    )
  }

  public static func scoresFixed(_ number: Int) -> Phrase {
    Phrase(
      zh: "第 \(number) 轮结果正在签批或公示，成绩不能改动；如有差错请退回该轮",
      en:
        "the result of round \(number) waits or is posted; scores can't change unless it's sent back"
    )
  }

  public static func nameDiffers(_ teacher: Teacher.ID, form: String, record: String) -> Phrase {
    Phrase(
      zh: "教师 \(teacher) 表中姓名为“\(form)”，名册为“\(record)”，请核对",
      en: "\(teacher) is '\(form)' in the form and '\(record)' in the record; check")
  }

  public static let competitionCarriedAlready = Phrase(
    zh: "竞聘结果已写入县工作簿，不能再开新一轮", en: "the outcome is in the workbook already; no further round")

  public static func roundNotNext(_ number: Int, next: Int) -> Phrase {
    Phrase(
      zh: "现在该办第 \(next) 轮，您看到的是第 \(number) 轮；请刷新页面",
      en: "round \(next) is due, you saw \(number); reload the page")
  }

  public static let noMoreRounds = Phrase(
    zh: "规则手册中的各轮已全部办完", en: "all rounds of the book were held")

  public static func roundNotEnded(_ number: Int) -> Phrase {
    Phrase(
      zh: "第 \(number) 轮还没有公示期满，请期满后再办",
      en: "the notice of round \(number) isn't over; wait for its end")
  }

  public static func needsCongress(_ school: String) -> Phrase {
    Phrase(
      zh: "\(school)的岗位还没有经教代会通过，请学校先登记表决",
      en: "the congress of \(school) hasn't approved its posts; the school records its vote first")
  }

  public static func applicationsClosed(_ day: Day) -> Phrase {
    Phrase(
      zh: "竞聘填报已于 \(day) 截止，以截止前最后一次提交为准",
      en: "applications closed on \(day); what you handed in last counts")
  }

  public static let applicationsNotOpen = Phrase(
    zh: "竞聘填报还没有开始，开始后首页会提示",
    en: "applications aren't open yet; your home page will say when they are")
  public static let hiredAlready = Phrase(
    zh: "您已聘任或继续聘用，不再参加后面的轮次",
    en: "you were hired or keep your post and take no part in later rounds")

  public static func roundStillOpen(_ last: Day) -> Phrase {
    Phrase(
      zh: "填报到 \(last) 才截止，请截止后再计算", en: "wishes are taken until \(last); decide after that")
  }

  public static func roundIsDecided(_ number: Int) -> Phrase {
    Phrase(
      zh: "第 \(number) 轮已有结果，签批人退回后才能重算",
      en: "round \(number) has a result; it must be sent back first")
  }

  public static func roundNotDecided(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 轮还没有结果", en: "round \(number) has no result yet")
  }

  public static func scoresMissing(_ school: String, _ count: Int) -> Phrase {
    Phrase(
      zh: "\(school)还有 \(count) 人没有成绩，请学校录入（缺考填“-”）",
      en: "\(school): \(count) people have no score; the school enters them ('-' for absent)")
  }

  public static func resultMovedOn(seen: Int, now: Int) -> Phrase {
    Phrase(
      zh: "结果现在是第 \(now) 版，您看到的是第 \(seen) 版；请看过新结果再签",
      en: "the result is at version \(now), you saw \(seen); look at it first")
  }

  public static func resultSigned(by person: String, on day: Day) -> Phrase {
    Phrase(
      zh: "这份结果已由\(person)于 \(day) 办理，不能改动",
      en: "\(person) dealt with this result on \(day); it doesn't change")
  }

  public static func roundsRemain(_ held: Int, of rounds: Int, left: Int) -> Phrase {
    Phrase(
      zh: "共 \(rounds) 轮，只办了 \(held) 轮，还有 \(left) 人未聘任，请办完各轮",
      en: "\(held) of \(rounds) rounds were held and \(left) people are left; hold the others first"
    )
  }
}
