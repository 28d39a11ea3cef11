public import Season
public import Staffing

/// Establishment rounds, the turnover pool and the real-name roster.
extension Phrase {
  public static let establishmentTitle = Phrase(zh: "编制报批", en: "Establishment round")
  public static let establishmentLead = Phrase(
    zh: "按规则手册核算各校编制，在总量内调整并说明理由，报编办批准后按生效日记入档案。",
    en:
      "The book computes each school's establishment; it is adjusted within the total, with reasons, and approved by the establishment office. It is recorded from the day on which it holds."
  )
  public static let totalTitle = Phrase(zh: "编制总量", en: "The total")
  public static let totalPosts = Phrase(zh: "总量（名）", en: "Posts in all")
  public static let document = Phrase(zh: "依据文件（名称和文号）", en: "Document, with its number")
  public static let stateTotal = Phrase(zh: "登记总量", en: "State the total")
  public static let totalSaid = Phrase(zh: "编制总量已登记。", en: "The total is recorded.")
  public static let noTotal = Phrase(
    zh: "编办还没有登记编制总量。登记后人事科才能上报各校方案。",
    en: "The establishment office hasn't stated the total yet; nothing can be proposed before.")
  public static let computedPosts = Phrase(zh: "核算数", en: "By the book")
  public static let approvedBefore = Phrase(zh: "现核定数", en: "In force")
  public static let adjustedPosts = Phrase(zh: "拟核定数", en: "Proposed")
  public static let adjustReason = Phrase(zh: "调整理由", en: "Reason")
  public static let reservePosts = Phrase(zh: "机动编制（周转池）", en: "Kept for the pool")
  public static let validFromDay = Phrase(zh: "生效日", en: "In force from")
  public static let leftOfTotal = Phrase(zh: "总量余数", en: "Left of the total")
  public static let schoolsSum = Phrase(zh: "各校合计", en: "All schools")
  public static let proposeTitle = Phrase(zh: "编制方案", en: "The proposal")
  public static let proposeHint = Phrase(
    zh: "与核算数不同的，必须写明理由。各校合计加机动编制不得超过总量。",
    en: "A number other than the book's needs its reason. Schools and reserve keep to the total.")
  public static let proposeDo = Phrase(zh: "上报编办", en: "Send to the establishment office")
  public static let establishmentSent = Phrase(zh: "方案已上报编办。", en: "The proposal was sent.")
  public static let fitDo = Phrase(
    zh: "核算数超过总量：按比例压缩到总量内", en: "The book's numbers exceed the total: fit them in proportion")
  public static let fitReason = Phrase(
    zh: "总量控制，按核算数同比例调减", en: "The total is limited; reduced in proportion")
  public static let roundApproved = Phrase(zh: "已批准", en: "approved")
  public static let roundReturned = Phrase(zh: "已退回", en: "returned")
  public static let roundWaiting = Phrase(zh: "待编办批准", en: "waits for the establishment office")
  public static let decideRound = Phrase(zh: "编办办理", en: "Decide")
  public static let approveRound = Phrase(zh: "批准", en: "Approve")
  public static let returnRound = Phrase(zh: "退回", en: "Return")
  public static let approvalWords = Phrase(
    zh: "批准文号，或退回理由", en: "Document of approval, or why it's returned")
  public static let roundDecidedSaid = Phrase(zh: "已办理。", en: "Decided.")
  public static let takeEstablishmentTitle = Phrase(
    zh: "用于余缺、指标和计划", en: "For staffing, indicators and the plan")
  public static let takeEstablishmentLead = Phrase(
    zh: "把批准的各校编制写入县工作簿。写入后原来的计划需要重做。",
    en:
      "Writes the approved numbers into the county's workbook. The present plan must then be made again."
  )
  public static let takeEstablishmentDo = Phrase(zh: "写入县工作簿", en: "Write into the workbook")
  public static let earlierRounds = Phrase(zh: "历次方案", en: "Earlier proposals")

  public static func roundVersion(_ version: Int) -> Phrase {
    Phrase(zh: "第 \(version) 次方案", en: "Proposal \(version)")
  }

  public static func proposedBy(_ person: String, _ day: String) -> Phrase {
    Phrase(zh: "\(person)于 \(day) 上报", en: "sent by \(person) on \(day)")
  }

  public static func establishmentTaken(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(zh: "县工作簿已是批准的编制，没有改动。", en: "The workbook already says so; nothing changed.")
      : Phrase(zh: "已写入 \(count) 所学校的编制。", en: "The numbers of \(count) schools were written.")
  }

  // The pool.
  public static let poolTitle = Phrase(zh: "编制周转池", en: "Turnover pool")
  public static let poolLead = Phrase(
    zh: "不固定在某校的机动编制：借用有期限，到期归还，余额不得为负。",
    en: "Posts that no school holds for good: lent until a day, given back, never below zero.")
  public static let poolBalance = Phrase(zh: "可借余额", en: "Can be lent")
  public static let poolSize = Phrase(zh: "池内总数", en: "Posts of the pool")
  public static let poolLent = Phrase(zh: "借出未还", en: "Lent")
  public static let poolOverdue = Phrase(zh: "逾期未还", en: "Overdue")
  public static let loansTitle = Phrase(zh: "借用台账", en: "Loans")
  public static let noLoans = Phrase(
    zh: "还没有借用。池内有余额时，人事科可以借给缺编学校。",
    en: "Nothing is lent. Posts can be lent while the pool has some.")
  public static let outstandingPosts = Phrase(zh: "未还", en: "Outstanding")
  public static let returnedPosts = Phrase(zh: "已还", en: "Given back")
  public static let borrowedPosts = Phrase(zh: "借用", en: "Lent")
  public static let dueBack = Phrase(zh: "归还期限", en: "Due back")
  public static let poolEntries = Phrase(zh: "流水", en: "Ledger")
  public static let poolChange = Phrase(zh: "增减", en: "Change")
  public static let poolWords = Phrase(zh: "事由或文号", en: "Why, or which document")
  public static let poolNumber = Phrase(zh: "序号", en: "No.")
  public static let entryDay = Phrase(zh: "日期", en: "Day")
  public static let poolKind = Phrase(zh: "事项", en: "Entry")
  public static let borrowTitle = Phrase(zh: "借给学校", en: "Lend to a school")
  public static let borrowDo = Phrase(zh: "登记借用", en: "Record the loan")
  public static let fundTitle = Phrase(zh: "增减池内编制", en: "Put in or take out")
  public static let fundPosts = Phrase(zh: "名额（收回填负数）", en: "Posts (negative takes out)")
  public static let fundDo = Phrase(zh: "登记", en: "Record")
  public static let returnDo = Phrase(zh: "登记归还", en: "Record the return")
  public static let poolSaid = Phrase(zh: "已记入台账。", en: "Recorded in the ledger.")
  public static let postsCount = Phrase(zh: "名额", en: "Posts")
  public static let downloadLedger = Phrase(zh: "下载台账（.xlsx）", en: "Download the ledger (.xlsx)")

  public static func daysOverdue(_ days: Int) -> Phrase {
    Phrase(zh: "逾期 \(days) 天", en: "\(days) days overdue")
  }

  // The real-name roster.
  public static let rosterTitle = Phrase(zh: "实名制编制台账", en: "Real-name roster")
  public static let rosterLead = Phrase(
    zh: "每校核定编制、借用编制、在编人员和空编；借出借入人员写明编制在哪、在哪任教。",
    en:
      "Each school's posts, who holds them and which are vacant; people on loan with where they are employed and where they teach."
  )
  public static let postsAllowed = Phrase(zh: "核定", en: "Approved")
  public static let poolHeld = Phrase(zh: "周转借用", en: "From the pool")
  public static let holders = Phrase(zh: "在编", en: "Holders")
  public static let vacantPosts = Phrase(zh: "空编", en: "Vacant")
  public static let overPosts = Phrase(zh: "超编", en: "Over")
  public static let lentOut = Phrase(zh: "借出（在他校任教）", en: "Teach elsewhere")
  public static let lentIn = Phrase(zh: "借入（编制在他校）", en: "Employed elsewhere")
  public static let vacantSeat = Phrase(zh: "（空编）", en: "(vacant)")
  public static let subjectPosts = Phrase(zh: "学科岗位", en: "Posts by subject")
  public static let downloadRoster = Phrase(zh: "下载名册（.xlsx）", en: "Download the roster (.xlsx)")
}

extension PoolLedger.Entry.Kind {
  public var name: Phrase {
    switch self {
    case .fund: Phrase(zh: "注入", en: "put in")
    case .withdraw: Phrase(zh: "收回", en: "taken out")
    case .borrow: Phrase(zh: "借用", en: "lent")
    case .giveBack: Phrase(zh: "归还", en: "given back")
    }
  }
}

/// Why an entry or a proposal isn't taken.
extension Phrase {
  public static func postsOutside(_ found: Int, _ allowed: ClosedRange<Int>) -> Phrase {
    Phrase(
      zh: "名额 \(found) 不在 \(allowed.lowerBound) 至 \(allowed.upperBound) 之间，请改填",
      en: "\(found) posts isn't between \(allowed.lowerBound) and \(allowed.upperBound); change it")
  }

  public static let needsDocument = Phrase(
    zh: "没有填写文件，请写明文件名称和文号", en: "no document was named; give its name and number")
  public static let needsTotal = Phrase(
    zh: "编办还没有登记编制总量，请先请编办登记",
    en: "no total was stated; ask the establishment office to state it first")

  public static func roundMovedOn(seen: Int, now: Int) -> Phrase {
    Phrase(
      zh: "方案现在是第 \(now) 次，您看到的是第 \(seen) 次；请刷新页面后再办",
      en: "there's a proposal \(now), you saw \(seen); reload the page and decide again")
  }

  public static func roundWaits(_ version: Int) -> Phrase {
    Phrase(
      zh: "第 \(version) 次方案正在编办，批准或退回后才能再报",
      en: "proposal \(version) is with the establishment office; wait for its decision")
  }

  public static func schoolPostsOutside(_ school: String, _ found: Int) -> Phrase {
    Phrase(
      zh: "\(school)的拟核定数 \(found) 不是 0 以上的整数，请改填",
      en: "\(school): \(found) isn't a number of posts; change it")
  }

  public static func adjustmentNeedsReason(_ school: String, from: Int, to: Int) -> Phrase {
    Phrase(
      zh: "\(school)核算 \(from) 名、拟核定 \(to) 名，请写明理由",
      en: "\(school): the book says \(from), proposed are \(to); give the reason")
  }

  public static func reserveBelowLoans(_ reserve: Int, lent: Int) -> Phrase {
    Phrase(
      zh: "机动编制 \(reserve) 名少于周转池已借出的 \(lent) 名，请增加或先收回借用",
      en:
        "a reserve of \(reserve) is less than the \(lent) posts lent; raise it or have some returned"
    )
  }

  public static func totalExceeded(schools: Int, reserve: Int, total: Int) -> Phrase {
    Phrase(
      zh:
        "各校合计 \(schools) 名加机动编制 \(reserve) 名共 \(schools + reserve) 名，超过总量 \(total) 名 \(schools + reserve - total) 名，请调减",
      en:
        "the schools' \(schools) and the reserve of \(reserve) make \(schools + reserve), \(schools + reserve - total) more than the total of \(total); reduce them"
    )
  }

  public static func noRound(_ version: Int) -> Phrase {
    Phrase(zh: "没有第 \(version) 次方案", en: "there's no proposal \(version)")
  }

  public static func roundDecided(by person: String, on day: Day) -> Phrase {
    Phrase(
      zh: "这次方案已由\(person)于 \(day) 办理，办理后不能改动",
      en: "\(person) decided this proposal on \(day); a decision doesn't change")
  }

  public static func noApprovedRound(_ year: SchoolYear) -> Phrase {
    Phrase(
      zh: "\(year)学年还没有批准的编制方案，请先报编办批准",
      en: "no proposal of \(year) has been approved; have one approved first")
  }

  public static func poolTooSmall(balance: Int, asked: Int) -> Phrase {
    Phrase(
      zh: "周转池余额 \(balance) 名，不够 \(asked) 名，请减少名额或先收回借用",
      en:
        "the pool has \(balance) posts, \(asked) are asked for; ask for fewer or have some returned"
    )
  }

  public static func poolMovedOn(seen: Int, now: Int) -> Phrase {
    Phrase(
      zh: "台账已有 \(now) 条记录，您看到的是 \(seen) 条；请看过新记录再办",
      en: "the ledger has \(now) entries, you saw \(seen); look at the new ones first")
  }

  public static func dueNotLater(_ due: Day, today: Day) -> Phrase {
    Phrase(
      zh: "归还期限 \(due) 必须晚于今天（\(today)），请改填",
      en: "\(due) must be later than today (\(today)); change it")
  }

  public static func noLoan(_ number: Int) -> Phrase {
    Phrase(zh: "台账中没有第 \(number) 号借用", en: "the ledger has no loan \(number)")
  }

  public static func returnOutside(_ posts: Int, outstanding: Int) -> Phrase {
    Phrase(
      zh: "归还 \(posts) 名，而未还的是 \(outstanding) 名，请改填",
      en: "\(posts) to be returned, \(outstanding) are outstanding; change it")
  }
}
