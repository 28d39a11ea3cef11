import Partnership
import Policy
import Sampling
import Staffing

/// A year of a pair of schools, honest or with one kind of sham planted.
///
/// Honest years differ much: some pairs do half of what's expected, some lean
/// to one side or to the end of the term, some write by a form, and now and then
/// a note is written twice.
struct DrawnPair {
  var activities: [PairActivity] = []
  var expected = 0
  var met: Int { min(activities.count, expected) }
  let planted: PaperFinding.Kind?
  private var stream: SplitMix64

  init(seed: UInt64, planted: PaperFinding.Kind?) {
    self.planted = planted
    stream = SplitMix64(seed: seed).branch(0xFA1)
    hold()
    if planted == .samePhoto { repeatPhotos() }
    if planted == .copiedNotes || stream.chance(300) { copyNotes() }
    activities = stream.shuffled(activities)
  }

  private mutating func hold() {
    expected = stream.within(16...90)
    let share = planted == .tooFew ? stream.within(20...330) : stream.within(500...1000)
    let toHelped =
      planted == .oneWay ? stream.pick([0, 1000, 970]) : stream.within(250...780)
    let bunched =
      planted == .bunched ? stream.within(600...900) : stream.within(0...250)
    let rooms = (0..<2).map { _ in stream.next() >> 1 }
    let december = Day(2026, 12, 1).advanced(by: stream.below(20))
    for _ in 0..<max(1, expected * share / 1000) {
      let day =
        stream.chance(bunched) ? december.advanced(by: stream.below(7)) : schoolDay()
      let direction: PairActivity.Direction =
        stream.chance(200)
        ? .together : stream.chance(toHelped) ? .helperToHelped : .helpedToHelper
      activities.append(
        PairActivity(
          day: day, direction: direction, kind: "teaching-talk", note: note(),
          photos: stream.chance(400) ? [photo(in: stream.pick(rooms))] : []))
    }
  }

  /// Between September and the following June, without the winter holidays.
  private mutating func schoolDay() -> Day {
    let day = Day(2026, 9, 1).advanced(by: stream.below(300))
    return (Day(2027, 1, 25)...Day(2027, 2, 21)).contains(day) ? day.advanced(by: 28) : day
  }

  /// One of two rooms, with other people in it each time.
  private mutating func photo(in room: UInt64) -> PhotoFingerprint {
    var scene = drawnScene(room)
    for _ in 0..<stream.within(6...12) {
      let (top, left) = (stream.below(48), stream.below(54))
      let (tall, wide) = (stream.within(10...24), stream.within(8...20))
      let shade = UInt8(stream.within(20...220))
      for y in top..<min(64, top + tall) {
        for x in left..<min(72, left + wide) { scene[y][x] = shade }
      }
    }
    return fingerprint(scene)
  }

  private func fingerprint(_ scene: [[UInt8]]) -> PhotoFingerprint {
    do { return PhotoFingerprint(try GreyImage(rows: scene)) } catch {
      preconditionFailure("a drawn scene is no picture: \(error)")
    }
  }

  /// Hands some photographs in again, saved anew.
  private mutating func repeatPhotos() {
    let scene = drawnScene(stream.next() >> 1)
    let count = min(activities.count, stream.within(2...4))
    for place in 0..<count {
      let again = place == 0 ? scene : resaved(scene, stream.next())
      activities[place] = activities[place].with(photos: [fingerprint(again)])
    }
  }

  /// Writes notes a second time with another date: most of them when planted,
  /// a few otherwise.
  private mutating func copyNotes() {
    let share = planted == .copiedNotes ? stream.within(450...900) : 60
    let originals = (0..<stream.within(1...3)).map { _ in note() }
    for place in activities.indices where stream.chance(share) {
      let date = "\(stream.within(1...12))月\(stream.within(1...28))日，"
      let original = stream.pick(originals)
      let text = stream.chance(500) ? original : original.replacing("教师", with: "老师")
      activities[place] = activities[place].with(note: date + text)
    }
  }

  private mutating func note() -> String {
    let grade = stream.pick(["一", "二", "三", "四", "五", "六"])
    let subject = stream.pick(["语文", "数学", "英语", "科学", "音乐", "体育"])
    let topic = stream.pick(Self.topics) + stream.pick(Self.angles)
    let (first, second) = (stream.pick(Self.remarks), stream.pick(Self.remarks))
    let frame = stream.below(4)
    return switch frame {
    case 0: "\(grade)年级\(subject)组就\(topic)进行商讨，\(first)；\(second)。"
    case 1: "今天两校\(subject)教师一起研究\(grade)年级\(topic)。\(first)，下一步\(second)。"
    case 2: "听\(grade)年级\(subject)课一节，内容是\(topic)，课后交流：\(first)，\(second)。"
    default: "围绕\(topic)集体备课（\(grade)年级\(subject)）。大家认为\(first)，还提出\(second)。"
    }
  }

  private static let topics = [
    "分数的初步认识", "古诗两首的朗读", "圆的周长与面积", "习作单元的起步", "句型操练与对话",
    "植物的向光性", "节奏型的模唱", "立定跳远的发力", "小数乘法的竖式", "整本书阅读的导读",
    "方程的意义", "文言短文的断句", "单词自然拼读", "简单电路的连接", "合唱的声部进入",
    "篮球运球的换手", "统计图的选择", "童话的人物形象", "过去时的情境", "岩石标本的观察",
  ]
  private static let angles = [
    "怎样分层", "如何导入", "的板书设计", "的错题归因", "与作业减量", "和小组分工", "的评价量表",
    "怎样用好学具", "的提问层次", "与家庭练习", "的时间分配", "如何照顾学困生",
  ]
  private static let remarks = [
    "先让孩子动手再讲概念更稳当", "课件不宜多于八页", "朗读要留足三分钟", "学困生结对帮一帮",
    "板书应保留解题过程", "错题本每周抽查一次", "导入环节可以再短些", "小组汇报轮流发言",
    "多用身边的实物举例", "练习题按难度排三档", "把口算放在课前", "请对方学校带来一节示范",
    "下周到村小再上一遍", "评价语言要具体", "器材不够时分组轮换", "录像留给没来的老师看",
    "注意普通话与方言的差别", "单元测验后再碰一次头", "让学生出题考同桌", "控制讲授不超过一半",
    "借一套量角器过去", "拼音卡片两校共用", "把生字放进故事里认", "跳远沙坑需要翻松",
    "实验记录单统一格式", "家长会上说明新要求", "备课稿先发给山里的同事", "课间操改成大课间",
  ]
}

extension PairActivity {
  fileprivate func with(note: String? = nil, photos: [PhotoFingerprint]? = nil) -> PairActivity {
    PairActivity(
      day: day, direction: direction, kind: kind, note: note ?? self.note,
      photos: photos ?? self.photos)
  }
}
