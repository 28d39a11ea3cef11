import Pinyin
import Testing

@Suite struct `Typing a name in Latin letters` {
  @Test(arguments: [
    (
      "李小明",
      ["李", "小明", "li", "l", "lxm", "lixm", "lixiaoming", "lixiaom", "xm", "小m", "李xm", "LXM"]
    ),
    ("王芳", ["王", "wang", "w", "wf", "wangf", "fang"]),
    ("单红", ["shan", "dan", "s", "shanhong", "sh", "shh"]),
    ("曾庆", ["zeng", "ceng", "zq", "zengqing"]),
    ("解放", ["xie", "jie", "xf"]),
    ("仇和", ["qiu", "chou", "qh"]),
    ("尉迟恭", ["yuchi", "ycg", "weichi"]),
    ("吕布", ["lv", "lü", "lyu", "lvbu", "lb"]),
    ("Ann Lee", ["ann", "lee", "Lee", "annlee", "a"]),
    ("密云区第一小学", ["my", "miyun", "dyxx", "第一", "diyixiaoxue"]),
  ])
  func `finds who is meant`(name: String, typed: [String]) {
    for word in typed { #expect(NameReading(name).matchesAll(word), "\(name) by \(word)") }
  }

  @Test(arguments: [
    ("李小明", ["m", "x", "王", "lm", "lix m x", "liuxm", "lxmm"]),
    ("王芳", ["f", "wanf", "wgf", "zhang"]),
    ("单红", ["h", "zhong"]),
  ])
  func `doesn't find others`(name: String, typed: [String]) {
    for word in typed { #expect(!NameReading(name).matchesAll(word), "\(name) by \(word)") }
  }

  @Test func `orders names as a dictionary does, surnames as surnames`() {
    let names = ["张三", "单红", "安宁", "王芳", "曾庆", "李小明", "仇和", "Bo Wu", "汪洋"]
    #expect(
      names.sorted { NameReading($0).order < NameReading($1).order }
        == ["安宁", "Bo Wu", "李小明", "仇和", "单红", "王芳", "汪洋", "曾庆", "张三"])
  }

  @Test func `a half typed syllable ends the word, anything typed in full goes on`() {
    for end in 1..."zhangxiaoming".count {
      #expect(NameReading("张小明").matches(String("zhangxiaoming".prefix(end))))
    }
  }
}
