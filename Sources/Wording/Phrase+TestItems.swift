public import Examining

/// The bank of test items and unit papers, and what stands against something of it.
extension Phrase {
  public static let bank = Phrase(zh: "题库与磨卷", en: "Test items")
  public static let bankLead = Phrase(
    zh: "各校共用的单元题库：互相评议、修改定稿，再选题组卷。对方学校评议过才能定稿。",
    en:
      "A bank of items shared by all schools: commented on by each other, settled, then chosen for papers. Another school has to comment before one is settled."
  )
  public static let noItems = Phrase(zh: "题库里还没有题目，请先入库一题。", en: "The bank is empty: add an item.")
  public static let itemNew = Phrase(zh: "题目入库", en: "Add an item")
  public static let itemKind = Phrase(zh: "题型", en: "Kind")
  public static let itemUnit = Phrase(zh: "单元", en: "Unit")
  public static let itemText = Phrase(zh: "题目", en: "Item")
  public static let itemAnswer = Phrase(zh: "答案", en: "Answer")
  public static let itemPoints = Phrase(zh: "分值", en: "Points")
  public static let itemHome = Phrase(zh: "命题", en: "By")
  public static let itemState = Phrase(zh: "状态", en: "State")
  public static let itemVersion = Phrase(zh: "版本", en: "Version")
  public static let itemComments = Phrase(zh: "评议", en: "Comments")
  public static let itemPapers = Phrase(zh: "用于试卷", en: "Papers")
  public static let itemSchools = Phrase(zh: "使用学校", en: "Schools")
  public static let itemSaid = Phrase(zh: "题目已入库。", en: "The item is in the bank.")
  public static let itemChange = Phrase(zh: "修改题目", en: "Word it anew")
  public static let itemChangeWhy = Phrase(zh: "改了什么、为什么", en: "What changed and why")
  public static let itemChanged = Phrase(
    zh: "新版本已保存，请对方再评议。", en: "It's kept: let the other side comment.")
  public static let itemVersions = Phrase(zh: "修改过程", en: "Versions")
  public static let itemComment = Phrase(zh: "写评议", en: "Comment")
  public static let itemNoComments = Phrase(zh: "还没有评议。", en: "There are no comments yet.")
  public static let itemCommented = Phrase(zh: "评议已保存。", en: "The comment is kept.")
  public static let itemSettle = Phrase(zh: "定稿", en: "Settle it")
  public static let itemSettled = Phrase(zh: "题目已定稿。", en: "It's settled.")
  public static let itemRetire = Phrase(zh: "停用", en: "Take it out of use")
  public static let itemRetireWhy = Phrase(zh: "停用原因", en: "Why")
  public static let itemRetired = Phrase(zh: "题目已停用。", en: "It's out of use.")
  public static let bankOffice = Phrase(zh: "教研室", en: "Research office")
  public static func itemState(_ state: ItemStanding.State) -> Phrase {
    switch state {
    case .draft: Phrase(zh: "待评议", en: "To be commented on")
    case .commented: Phrase(zh: "已评议", en: "Commented on")
    case .settled: Phrase(zh: "已定稿", en: "Settled")
    case .retired: Phrase(zh: "已停用", en: "Out of use")
    }
  }

  public static let unitPapers = Phrase(zh: "单元试卷", en: "Unit papers")
  public static let noUnitPapers = Phrase(
    zh: "还没有试卷，请先选题组卷。", en: "There are no papers: choose items.")
  public static let paperNew = Phrase(zh: "选题组卷", en: "Put a paper together")
  public static let paperNewLead = Phrase(
    zh: "先选学科和年级，再给要用的题填上顺序号；分值可以改。",
    en: "Choose subject and grade, then give the items their places; points can be changed.")
  public static let paperChoose = Phrase(zh: "列出题目", en: "List the items")
  public static let paperName = Phrase(zh: "试卷名称", en: "Paper")
  public static let paperItems = Phrase(zh: "题数", en: "Items")
  public static let paperMarks = Phrase(zh: "满分", en: "Full marks")
  public static let paperTalks = Phrase(zh: "磨卷次数", en: "Talks")
  public static let paperPlace = Phrase(zh: "顺序", en: "Place")
  public static let paperSave = Phrase(zh: "保存试卷", en: "Keep the paper")
  public static let unitPaperSaid = Phrase(zh: "试卷已保存。", en: "The paper is kept.")
  public static let paperAnswers = Phrase(zh: "参考答案", en: "Answers")
  public static let paperTalk = Phrase(zh: "登记磨卷", en: "Note a talk about it")
  public static let paperTalkLead = Phrase(
    zh: "两校一起讨论过才登记；同时计入结对活动。", en: "Of both schools of a pair; it counts as their activity.")
  public static let paperTalkPair = Phrase(zh: "结对学校", en: "Pair")
  public static let paperTalkDay = Phrase(zh: "日期", en: "Day")
  public static let paperTalkTeachers = Phrase(zh: "参加教师人数", en: "Teachers")
  public static let paperTalkSaid = Phrase(zh: "讨论了什么、改了什么", en: "What was said and changed")
  public static let paperTalkDone = Phrase(
    zh: "磨卷已登记，并计入结对活动。", en: "It's noted and counts for the pair.")
  public static let noPaperTalks = Phrase(zh: "还没有讨论过。", en: "It wasn't talked over yet.")

  public static let needsBank = Phrase(
    zh: "规则手册的 exams 一节没有 bank（题库），请先补上。",
    en: "The book's 'exams' has no 'bank': add it first.")
  public static let itemNeedsOtherSide = Phrase(
    zh: "这一版还没有别的学校评议，不能定稿，请先请对方评议。",
    en: "No other school has commented on this version: let one do so first.")
  public static func noTestItem(_ id: String) -> Phrase {
    Phrase(zh: "题库里没有 \(id)，请从列表进入。", en: "There's no item \(id): start from the list.")
  }
  public static func testItemOfOthers(_ id: String) -> Phrase {
    Phrase(
      zh: "题目 \(id) 由别人命题，您可以评议，不能修改。", en: "Item \(id) is somebody else's: comment on it instead.")
  }
  public static func testItemRetired(_ id: String) -> Phrase {
    Phrase(zh: "题目 \(id) 已停用。", en: "Item \(id) is out of use.")
  }
  public static func noTestPaper(_ id: String) -> Phrase {
    Phrase(
      zh: "没有您可以办理的试卷 \(id)，请从列表进入。", en: "There's no paper \(id) for you: start from the list.")
  }
  public static func testItemFault(_ fault: TestItem.Fault) -> Phrase {
    switch fault {
    case .kind(let kind):
      Phrase(zh: "规则手册里没有题型“\(kind)”，请从列表中选择。", en: "The book has no kind '\(kind)': choose one.")
    case .subject(let subject):
      Phrase(zh: "没有学科“\(subject)”，请从列表中选择。", en: "There's no subject '\(subject)': choose one.")
    case .grade(let grade): examFault(.grade(grade))
    case .noUnit: Phrase(zh: "没有填写单元。", en: "The unit is missing.")
    case .noText: Phrase(zh: "没有写题目。", en: "The item is missing.")
    case .noAnswer: Phrase(zh: "没有写答案。", en: "The answer is missing.")
    case .tooLong(let count, let allowed): .tooLong(count, allowed: allowed)
    case .points(let points, let most):
      Phrase(
        zh: "分值 \(points) 不在 1 到 \(most) 之间，请改正。", en: "\(points) points are outside 1 to \(most).")
    }
  }
  public static func testPaperFault(_ fault: TestPaper.Fault) -> Phrase {
    switch fault {
    case .noTitle: Phrase(zh: "没有填写试卷名称。", en: "The paper's name is missing.")
    case .tooLong(let count, let allowed): .tooLong(count, allowed: allowed)
    case .items(let count):
      Phrase(
        zh: "选了 \(count) 题，应有 1 到 \(TestPaper.mostItems) 题。",
        en: "\(count) items are chosen: choose 1 to \(TestPaper.mostItems).")
    case .twice(let id): Phrase(zh: "题目 \(id) 选了两次。", en: "Item \(id) is chosen twice.")
    case .strange(let id):
      Phrase(
        zh: "题目 \(id) 不在本学科题库里或已停用，请改选。",
        en: "Item \(id) isn't in the subject's bank, or is out of use: choose another.")
    case .points(let id, let points, let most):
      Phrase(
        zh: "题目 \(id) 的分值 \(points) 不在 1 到 \(most) 之间，请改正。",
        en: "\(points) points of item \(id) are outside 1 to \(most).")
    }
  }
}
