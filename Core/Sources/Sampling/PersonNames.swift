import Staffing

/// Invented names of people: a common surname with neutral given characters.
///
/// One in a hundred is a name with `·`, one in two hundred has a character
/// that older software can't write, because real lists have them too.
enum PersonNames {
  static func name(_ sex: Sex, born year: Int, _ stream: inout SplitMix64) -> String {
    if stream.chance(10) { return stream.pick(minorityNames) + "·" + stream.pick(minorityNames) }
    let surname = surnames[stream.position(weights: weights)]
    if stream.chance(5) { return surname + stream.pick(rareCharacters) }
    let pool = year < 1976 ? earlier(sex) : later(sex)
    let first = stream.pick(pool)
    if stream.chance(year < 1976 ? 200 : 280) { return surname + first }
    let second = stream.pick(pool)
    return surname + first + (second == first ? stream.pick(closing) : second)
  }

  private static let surnames = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林",
    "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹",
    "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛",
    "叶", "阎", "欧阳", "上官", "司徒", "诸葛", "仉", "逄",
  ]

  /// The first surnames are the most frequent.
  private static let weights = surnames.indices.map { max(1, 70 - $0 * 2) }

  private static func earlier(_ sex: Sex) -> [String] {
    switch sex {
    case .male: ["志", "永", "学", "德", "宝", "春", "福", "长", "树", "连", "庆", "有", "文", "满"]
    case .female: ["秀", "桂", "玉", "淑", "凤", "云", "春", "兰", "月", "莲", "素", "香", "翠", "荣"]
    }
  }

  private static func later(_ sex: Sex) -> [String] {
    switch sex {
    case .male: ["宇", "浩", "晨", "博", "思", "远", "泽", "亦", "景", "凯", "航", "嘉", "恒", "川"]
    case .female: ["雨", "欣", "悦", "佳", "琪", "思", "若", "静", "诗", "宁", "乐", "依", "晴", "禾"]
    }
  }

  private static let closing = ["安", "平", "和", "明", "林", "青"]
  private static let rareCharacters = ["翀", "垚", "赟", "祎", "喆", "䶮", "𬭚", "𠮷", "㛃", "旸"]
  private static let minorityNames = [
    "阿依努尔", "古丽娜", "巴特尔", "其其格", "格桑", "次仁", "卓嘎", "努尔兰", "哈斯", "依力",
    "麦尔丹", "娜仁",
  ]
}
