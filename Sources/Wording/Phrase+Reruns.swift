/// What becomes of a published plan after a change.
extension Phrase {
  public static let rerunTitle = Phrase(zh: "公示后的重算", en: "After the publication")
  public static let rerunLead = Phrase(
    zh: "公示之后数据或规则有变：先看清会影响到谁、为什么，再选怎么重算。公示的和重算的都留存。",
    en:
      "Facts or rules have changed since. See whom it reaches and why, then choose; both plans stay on record."
  )
  public static let rerunOfOld = Phrase(
    zh: "这份公示之后已有新的一版，请从最新一版重算。", en: "Another version has followed; start from the latest.")
  public static let rerunReached = Phrase(
    zh: "已公示的安排中，直接受影响的", en: "What no longer holds of what was published")
  public static let rerunReachesNobody = Phrase(
    zh: "已公示的安排都还成立。", en: "Everything that was published still holds.")
  public static let decidedOtherwise = Phrase(
    zh: "已支持的异议另有决定", en: "an upheld objection decided otherwise")
  public static let noLongerPossible = Phrase(
    zh: "这个人或这个岗位已不在县数据中", en: "the person or the post is no longer in the county")
  public static let rerunChanges = Phrase(
    zh: "公示后变化的规则和数据", en: "Rules and facts that have changed")
  public static let nothingChanged = Phrase(
    zh: "规则和数据都没有变。", en: "No rule and no fact has changed.")
  public static let setting = Phrase(zh: "设置项", en: "Setting")
  public static let thenValue = Phrase(zh: "公示时", en: "Then")
  public static let nowValue = Phrase(zh: "现在", en: "Now")
  public static let hasCome = Phrase(zh: "新增", en: "has come")
  public static let hasGone = Phrase(zh: "不再列出", en: "is no longer listed")
  public static let rerunChoices = Phrase(zh: "怎么重算", en: "Three choices")
  public static let askForThis = Phrase(zh: "这样重算", en: "Plan it so")
  public static let rerunOutcomes = Phrase(zh: "重算结果", en: "What came out")
  public static let noReruns = Phrase(zh: "还没有重算。", en: "Nothing yet.")
  public static let rerunLink = Phrase(
    zh: "数据或规则变了？查看影响和重算", en: "Something has changed? See the effect")
  public static let changedPeople = Phrase(zh: "谁有变动，为什么", en: "Who changes, and why")
  public static let nobodyChanges = Phrase(zh: "与公示的一样，没有人变动。", en: "As published: nobody changes.")
  public static let publishedPlace = Phrase(zh: "公示的安排", en: "Published")
  public static let newPlace = Phrase(zh: "新的安排", en: "Now")
  public static let whyChanged = Phrase(zh: "原因", en: "Why")
  public static let followsOthers = Phrase(zh: "因他人变动而调整", en: "follows from others' changes")
  public static let mendTitle = Phrase(zh: "落实到计划", en: "Carry it out")
  public static let mendLead = Phrase(
    zh: "以公示的计划为底，按这项决定作最小调整；由局领导采用后发布新的一版公示。",
    en:
      "The published plan with as few changes as this decision needs. A leader adopts it, and a new version of the notice follows."
  )
  public static let mendDo = Phrase(zh: "制作修订方案", en: "Make the mended plan")
  public static let mendRun = Phrase(zh: "修订方案", en: "The mended plan")
  public static let mendKept = Phrase(
    zh: "这项决定已落实在现行公示的计划中。", en: "The plan of the standing notice keeps it.")
  public static let mendFact = Phrase(
    zh: "请先更正事实（导入更正后的工作簿），再从公示重算。",
    en: "Correct the fact first (hand in the workbook), then plan again from the notice.")
  public static let otherPost = Phrase(zh: "本人改任其他岗位", en: "The person takes another post")
  public static let whichPost = Phrase(zh: "改任的岗位（选“改任其他岗位”时填）", en: "Which post, if another one")
  public static let needsPost = Phrase(
    zh: "选了改任其他岗位，没有选岗位，请选择", en: "another post was chosen but not which; choose one")
  public static let noPost = Phrase(zh: "（不改任）", en: "(none)")
  public static let whyAgain = Phrase(zh: "为什么发布新的一版", en: "Why another version")
  public static let whyAgainHint = Phrase(
    zh: "显示在公示上，只写事由，不写个人情况。", en: "Shown on the notice: the cause, nothing personal.")
  public static let changedLines = Phrase(zh: "与上一版的不同", en: "What differs from the version before")
  public static let versionBefore = Phrase(zh: "上一版", en: "Before")
  public static let thisVersion = Phrase(zh: "本版", en: "This version")
  public static let notNamed = Phrase(zh: "不在名单中", en: "not named")
  public static let planFileDigest = Phrase(zh: "方案摘要", en: "The plan's digest")
  public static let noticeCodeLabel = Phrase(zh: "公示核对二维码", en: "Code to check this notice")
  public static let noticeCodeHint = Phrase(
    zh:
      "二维码含本公示的地址、方案摘要和当日记录根值。联网扫码即与记录核对；不联网时，用下载的存证文件由 junheng audit notice 重算，根值须与纸上相同。",
    en:
      "The code holds this notice's address, the plan's digest and the record's root that day. Online it checks itself; offline, `junheng audit notice` recomputes the root from the proof file, and it must be the one printed here."
  )
  public static let proofFile = Phrase(zh: "下载存证文件", en: "Download the proof file")
  public static let paperAgrees = Phrase(
    zh: "核对一致：纸上的方案摘要和根值就是记录中的。",
    en: "Checked: the digest and the root on the paper are those of the record.")
  public static let paperDisagrees = Phrase(
    zh: "核对不一致：纸上的方案摘要或根值与记录不同，请联系受理部门。",
    en:
      "Not the same: the digest or the root on the paper isn't that of the record. Tell the office."
  )
  public static let otherVersions = Phrase(zh: "各版公示", en: "All versions")

  public static func rowBroken(_ name: String, count: Int, low: Int, high: Int) -> Phrase {
    let (lowest, highest) = (low == Int.min ? "–" : "\(low)", high == Int.max ? "–" : "\(high)")
    return Phrase(
      zh: "\(name)：\(count)，应在 \(lowest) 至 \(highest) 之间",
      en: "\(name): \(count), allowed \(lowest) to \(highest)")
  }

  public static func changedUnseen(_ heading: String) -> Phrase {
    Phrase(zh: "\(heading)有变化（内容不在此显示）", en: "\(heading) has changed (not shown here)")
  }

  public static func changesPeople(_ count: Int) -> Phrase {
    Phrase(zh: "变动 \(count) 人", en: "\(count) people told otherwise")
  }

  public static func mendedPlanName(_ objection: String) -> Phrase {
    Phrase(zh: "修订方案（异议 \(objection)）", en: "mended after objection \(objection)")
  }

  public static func objectionNotUpheld(_ id: String) -> Phrase {
    Phrase(
      zh: "异议 \(id) 没有经签批支持，没有要落实的决定",
      en: "objection \(id) wasn't upheld and signed; there's nothing to carry out")
  }

  public static func rerunOf(_ version: Int, _ mode: String) -> Phrase {
    Phrase(
      zh: "由第 \(version) 版公示重算：\(mode)", en: "made over version \(version) of the notice: \(mode)")
  }

  public static func laterVersion(_ version: Int) -> Phrase {
    Phrase(zh: "之后已发布第 \(version) 版", en: "version \(version) has followed")
  }

  public static func followsVersion(_ version: Int, because reason: String) -> Phrase {
    Phrase(zh: "接第 \(version) 版：\(reason)", en: "follows version \(version): \(reason)")
  }

  // The command that checks a notice's proof.
  public static func notAProofFile(_ path: String) -> Phrase {
    Phrase(zh: "\(path) 不是公示的存证文件", en: "\(path) isn't the proof file of a notice")
  }

  public static func proofIsRight(lines: Int, root: String) -> Phrase {
    Phrase(
      zh: "核对无误：公示 \(lines) 行，根值 \(root)。请与纸上的根值比较。",
      en: "It is as it says: \(lines) lines, root \(root). Compare it with the root on the paper.")
  }

  public static let proofWrongRoot = Phrase(
    zh: "根值不对：由发布事件重算出的根值与文件所写不同，文件被改动过",
    en: "wrong root: the publishing event gives another one, the file was changed")
  public static let proofWrongLines = Phrase(
    zh: "名单不对：发布事件记下的名单摘要与文件中的名单不符", en: "wrong lines: the event published other lines")
  public static let proofWrongPlan = Phrase(
    zh: "方案不对：公示的不是这份方案文件", en: "wrong plan: another plan file was made public")
  public static let proofOtherRoot = Phrase(
    zh: "根值与给出的（纸上的）不同", en: "the root isn't the one that was given")
}
