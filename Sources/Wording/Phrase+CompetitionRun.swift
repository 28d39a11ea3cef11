public import Season

/// The pages of the competition for posts.
extension Phrase {
  public static let competitionTitle = Phrase(zh: "岗位竞聘", en: "Competition for posts")
  public static let competitionLead = Phrase(
    zh: "县管校聘：各校公布岗位并经教代会表决，按成绩和志愿逐轮聘任，结果签批后公示；落聘人员转入交流。",
    en:
      "Posts are set by the schools and voted on by their congresses, then filled round by round by score and wishes; results are signed and posted. Who isn't hired goes into the exchange."
  )
  public static let openCompetitionTitle = Phrase(zh: "开启竞聘", en: "Open the competition")
  public static let openCompetitionHint = Phrase(
    zh: "勾选参加的学校。岗位按各校学科需求列出，可由学校调整；校长、副校长和外出支教人员不参加。",
    en:
      "Tick the schools that take part. Their needs become posts, which each school may change; heads, deputies and people on loan don't compete."
  )
  public static let wantsOwnPostLabel = Phrase(
    zh: "未填报的人员视为申报现岗", en: "Who hands nothing in is taken to want the present post")
  public static let openCompetitionDo = Phrase(zh: "开启竞聘", en: "Open")
  public static let competitionOpened = Phrase(zh: "竞聘已开启。", en: "The competition is open.")
  public static let noCompetitionYet = Phrase(
    zh: "本学年还没有开启竞聘。", en: "There's no competition this year yet.")
  public static let competitionSchools = Phrase(zh: "参加学校", en: "Schools")
  public static let chairsOnOffer = Phrase(zh: "岗位名额", en: "Chairs")
  public static let applicantCount = Phrase(zh: "参加人数", en: "People")
  public static let scoredCount = Phrase(zh: "已有成绩", en: "Scored")
  public static let appliedCount = Phrase(zh: "已填报", en: "Handed in")
  public static let congress = Phrase(zh: "教代会", en: "Congress")
  public static let congressPassed = Phrase(zh: "已通过", en: "approved")
  public static let congressRejected = Phrase(zh: "未通过", en: "rejected")
  public static let congressWaits = Phrase(zh: "待表决", en: "to be voted on")
  public static let congressAgain = Phrase(zh: "岗位有改动，待重新表决", en: "posts changed; vote again")
  public static let roundsTitle = Phrase(zh: "各轮竞聘", en: "Rounds")
  public static let openRoundDo = Phrase(zh: "开始这一轮填报", en: "Open this round")
  public static let roundOpened = Phrase(zh: "填报已开始。", en: "The round is open.")
  public static let decideRoundDo = Phrase(zh: "按成绩和志愿计算结果", en: "Decide by score and wishes")
  public static let importFormTitle = Phrase(zh: "竞聘表", en: "The form")
  public static let importFormHint = Phrase(
    zh: "可下载现有岗位、成绩和志愿，用表格软件填好后导入；表中没有的人员保持不变。",
    en:
      "Download posts, scores and wishes as they are, fill them in with a spreadsheet program and import them; who isn't in the form stays as they were."
  )
  public static let downloadForm = Phrase(zh: "下载竞聘表（.xlsx）", en: "Download the form (.xlsx)")
  public static let importFormDo = Phrase(zh: "导入竞聘表", en: "Import the form")
  public static let formFile = Phrase(zh: "竞聘表文件", en: "The form's file")
  public static let downloadResult = Phrase(zh: "下载结果（.xlsx）", en: "Download the result (.xlsx)")
  public static let schoolPosts = Phrase(zh: "竞聘岗位", en: "Posts on offer")
  public static let postNumber = Phrase(zh: "岗位编号", en: "Post")
  public static let postGrade = Phrase(zh: "岗位等级", en: "Grade")
  public static let anyGrade = Phrase(zh: "不限", en: "any")
  public static let newPost = Phrase(zh: "增设岗位", en: "A further post")
  public static let savePosts = Phrase(zh: "保存岗位", en: "Save posts")
  public static let postsSaid = Phrase(zh: "岗位已保存。", en: "The posts are saved.")
  public static let congressTitle = Phrase(zh: "教职工代表大会表决", en: "Vote of the staff congress")
  public static let congressMembers = Phrase(zh: "应到代表", en: "Members")
  public static let congressPresent = Phrase(zh: "实到代表", en: "Present")
  public static let votesFor = Phrase(zh: "赞成", en: "For")
  public static let votesAgainst = Phrase(zh: "反对", en: "Against")
  public static let votesAbstain = Phrase(zh: "弃权", en: "Abstaining")
  public static let voteDay = Phrase(zh: "表决日期", en: "Day of the vote")
  public static let voteDocument = Phrase(zh: "会议纪要或决议文号", en: "Minutes or resolution")
  public static let recordVoteDo = Phrase(zh: "登记表决", en: "Record the vote")
  public static let voteSaid = Phrase(zh: "表决已登记，岗位通过。", en: "Recorded: the posts are approved.")
  public static let voteRejectedSaid = Phrase(
    zh: "表决已登记，岗位未通过，修改后再表决。", en: "Recorded: the posts were rejected; change them and vote again.")
  public static let scoresTitle = Phrase(zh: "人员与成绩", en: "People and scores")
  public static let scoresHint = Phrase(
    zh: "最多两位小数；缺考填“-”。空格保持不变。",
    en: "At most two decimals; '-' for absent. Empty leaves it as it is.")
  public static let scoreLabel = Phrase(zh: "成绩", en: "Score")
  public static let saveScores = Phrase(zh: "保存成绩", en: "Save scores")
  public static let scoresSaid = Phrase(zh: "成绩已保存。", en: "The scores are saved.")
  public static let absentScore = Phrase(zh: "缺考", en: "absent")
  public static let noScoreYet = Phrase(zh: "未录入", en: "not entered")
  public static let applicationTitle = Phrase(zh: "我的竞聘", en: "My application")
  public static let applicationLead = Phrase(
    zh: "截止前可随时修改，以最后一次提交为准；后面的轮次沿用，也可在该轮开放时修改。",
    en:
      "You can change it until the last day; the latest counts, also in later rounds, when it can be changed again."
  )
  public static let wishedPosts = Phrase(zh: "志愿岗位", en: "Posts wished for")
  public static let acceptsLabel = Phrase(zh: "服从调剂", en: "The bureau may assign another post")
  public static let applyDo = Phrase(zh: "提交竞聘志愿", en: "Hand in")
  public static let appliedSaid = Phrase(zh: "竞聘志愿已提交。", en: "Your application is handed in.")
  public static let noPostChosen = Phrase(zh: "（不填）", en: "(none)")
  public static let notCompeting = Phrase(
    zh: "您不在本学年竞聘人员中。校长、副校长和外出支教人员不参加竞聘。",
    en: "You don't take part in this year's competition; heads, deputies and people on loan don't.")
  public static let ownPostAssumed = Phrase(
    zh: "您还没有提交。不提交的，视为申报本校本学科岗位。",
    en: "You haven't handed anything in. If you don't, you're taken to want your present post.")
  public static let noApplicationYet = Phrase(
    zh: "您还没有提交。不提交的，这一轮不参加。", en: "You haven't handed anything in and take no part until you do.")
  public static let applicationUntil = Phrase(zh: "填报截止", en: "Last day")
  public static let ownResult = Phrase(zh: "我的结果", en: "My result")
  public static let notHiredYet = Phrase(
    zh: "本轮未聘任，可参加下一轮。", en: "Not hired in this round; you may take part in the next.")
  public static let notHiredAtAll = Phrase(
    zh: "各轮均未聘任，转入交流轮岗。", en: "Not hired in any round: you go into the exchange.")
  public static let signResultTitle = Phrase(zh: "签批结果", en: "Sign the result")
  public static let signAndPost = Phrase(zh: "签批并公示", en: "Sign and post it")
  public static let sendResultBack = Phrase(zh: "退回重算", en: "Send it back")
  public static let signWords = Phrase(
    zh: "退回理由（签批可不填）", en: "Why it's sent back (not needed to sign)")
  public static let resultSaid = Phrase(zh: "已办理。", en: "Done.")
  public static let hiredTitle = Phrase(zh: "聘任名单", en: "Hired")
  public static let leftTitle = Phrase(zh: "本轮未聘任", en: "Not hired in this round")
  public static let keptTitle = Phrase(zh: "继续聘用、岗位待核增", en: "Stay; a post is to be added")
  public static let openPosts = Phrase(zh: "岗位与空缺", en: "Posts and what stays open")
  public static let presentSchool = Phrase(zh: "现学校", en: "Present school")
  public static let hiredSchool = Phrase(zh: "聘任学校", en: "Hired at")
  public static let hiredPost = Phrase(zh: "聘任岗位", en: "Post")
  public static let lowestScore = Phrase(zh: "最低聘任成绩", en: "Lowest score hired")
  public static let resultDigest = Phrase(zh: "结果文件摘要", en: "Digest of the result")
  public static let competitionNotice = Phrase(zh: "岗位竞聘结果公示", en: "Notice of competition results")
  public static let carryTitle = Phrase(zh: "转入交流和县工作簿", en: "Into the workbook and the exchange")
  public static let carryLead = Phrase(
    zh: "各轮公示期满后，把聘任结果写入县工作簿；落聘人员列为交流人员，志愿学校为其报过的学校。写入后原来的计划需要重做。",
    en:
      "After the last notice, results go into the county's workbook; who wasn't hired is put into the exchange with the schools they applied to. The present plan must then be made again."
  )
  public static let carryDo = Phrase(zh: "写入县工作簿", en: "Write into the workbook")
  public static let seePosts = Phrase(zh: "查看和填报", en: "Open")

  public static func roundNumber(_ number: Int, _ kind: Phrase) -> Phrase {
    Phrase(zh: "第 \(number) 轮 · \(kind.zh)", en: "Round \(number) · \(kind.en)")
  }

  public static func roundDecidedSaid(_ hired: Int) -> Phrase {
    Phrase(zh: "本轮聘任 \(hired) 人，等待局领导签批。", en: "\(hired) hired; the result waits for a leader.")
  }

  public static func noticeRuns(until day: String) -> Phrase {
    Phrase(zh: "公示至 \(day)", en: "Posted until \(day)")
  }

  public static func competitionImported(posts: Int, people: Int) -> Phrase {
    posts + people == 0
      ? Phrase(zh: "与现有内容相同，没有改动。", en: "It says what was known; nothing changed.")
      : Phrase(
        zh: "已导入：岗位 \(posts) 个、人员 \(people) 人有改动。",
        en: "\(posts) posts and \(people) people changed.")
  }

  public static func carried(hired: Int, left: Int) -> Phrase {
    Phrase(
      zh: "已写入：\(hired) 人岗位变动，\(left) 人转入交流。",
      en: "Written: \(hired) people changed posts, \(left) go into the exchange.")
  }

  public static func dueCongress(_ school: String) -> Phrase {
    Phrase(
      zh: "\(school)：设置竞聘岗位并登记教代会表决", en: "\(school): set the posts and record the congress's vote")
  }

  public static func dueScores(_ school: String, _ count: Int) -> Phrase {
    Phrase(zh: "\(school)：还有 \(count) 人没有竞聘成绩", en: "\(school): \(count) people have no score")
  }

  public static let dueApply = Phrase(zh: "填报竞聘岗位", en: "Apply for posts")
  public static func dueDecideRound(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 轮竞聘填报已截止，请计算结果", en: "Round \(number) is closed; decide it")
  }
  public static func dueSignRound(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 轮竞聘结果待签批", en: "The result of round \(number) waits for a signature")
  }
  public static let dueRound = Phrase(zh: "编制方案待批准", en: "An establishment proposal waits")
  public static func dueReturned(_ count: Int) -> Phrase {
    Phrase(zh: "周转池有 \(count) 笔借用逾期未还", en: "\(count) loans of the pool are overdue")
  }
}

extension CompetitionRoundCase.State {
  public var name: Phrase {
    switch self {
    case .open: Phrase(zh: "填报中", en: "open")
    case .closed: Phrase(zh: "填报截止，待计算", en: "closed, to be decided")
    case .decided: Phrase(zh: "待签批", en: "waits for a signature")
    case .noticed: Phrase(zh: "公示中", en: "posted")
    case .ended: Phrase(zh: "公示期满", en: "notice over")
    }
  }
}
