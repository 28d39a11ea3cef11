/// Invented names of counties, townships, villages and schools of a seat.
struct PlaceNames {
  private var townships: [String]
  private var villages: [String]

  /// The names of one county, in an order of its own.
  init(_ stream: inout SplitMix64) {
    self.townships = stream.shuffled(
      PlaceNames.combined(
        [
          "青", "云", "松", "柳", "槐", "白", "石", "竹", "枫", "鹿", "鹤", "雁", "泉", "栗", "桐",
        ],
        ["溪", "峰", "川", "桥", "岭", "泽", "坝", "渡", "塘", "岗", "屏", "台"]))
    self.villages = stream.shuffled(
      PlaceNames.combined(
        [
          "上", "下", "前", "后", "东", "西", "南", "北", "大", "小", "杏", "桃", "梨", "榆", "柏",
          "黄", "红", "黑", "麦", "谷", "椿", "枣", "荆", "芦", "苇",
        ],
        [
          "沟", "坪", "峪", "庄", "营", "湾", "洼", "坡", "岔", "台子", "树凹", "石崖", "水泉",
          "家坨", "梁子",
        ]))
  }

  /// Two characters for each county of a province; no two alike.
  static func county(_ number: Int) -> String {
    let first = ["澜", "岚", "榕", "渌", "绛", "砚", "黛", "霁", "岫", "沅"]
    let second = ["屏", "汀", "陂", "埠", "砀", "峤", "浔", "隰", "渚", "垣"]
    return first[number % 10] + second[number / 10]
  }

  /// The next names of townships; no two alike in a county.
  mutating func townships(_ count: Int) -> [String] { take(count, from: \.townships) }

  /// The next names of villages; no two alike in a county.
  mutating func villages(_ count: Int) -> [String] { take(count, from: \.villages) }

  private mutating func take(
    _ count: Int, from names: WritableKeyPath<PlaceNames, [String]>
  ) -> [String] {
    let left = self[keyPath: names].count
    precondition(count <= left, "\(count) place names are needed, \(left) are left")
    defer { self[keyPath: names].removeFirst(count) }
    return Array(self[keyPath: names].prefix(count))
  }

  /// The distinguishing part of the names of primary schools in a seat.
  static func seatPrimaries(_ count: Int) -> [String] {
    let words = [
      "实验", "城东", "城西", "城南", "城北", "滨河", "槐荫路", "清泉路", "松风", "朝霞", "书香",
      "北苑", "新桥", "荷塘", "翠屏", "望山", "银杏路", "长堤", "晨光", "锦绣",
    ]
    return (0..<count).map { number in
      if number < 4 { return "第\(chinese(number + 1))" }
      if number - 4 < words.count { return words[number - 4] }
      return "第\(chinese(number + 1 - words.count))"
    }
  }

  /// 1 to 99 in Chinese numerals: 12 is 十二.
  static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard number >= 10 else { return digits[number] }
    return (number < 20 ? "" : digits[number / 10]) + "十" + digits[number % 10]
  }

  private static func combined(_ first: [String], _ second: [String]) -> [String] {
    first.flatMap { start in second.map { start + $0 } }
  }
}
