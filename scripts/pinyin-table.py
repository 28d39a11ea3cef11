#!/usr/bin/env python3
"""Writes Core/Sources/Pinyin/PinyinTable+Readings.swift: how each Chinese character is read, without tones.

    python3 -m venv /tmp/v && /tmp/v/bin/pip install pypinyin==0.55.0
    /tmp/v/bin/python scripts/pinyin-table.py

The readings are those of pypinyin (MIT licence, https://github.com/mozillazg/python-pinyin), whose
single characters come from pinyin-data (MIT licence) and so from Unihan (Unicode licence). Kept are
the block U+4E00 to U+9FFF and at most two readings of a character, the commonest first.

Surnames that are read otherwise than the character mostly is are listed below, as the Xiandai Hanyu
Cidian gives them.
"""

import itertools
import pathlib

import pypinyin
from pypinyin.constants import PINYIN_DICT
from pypinyin.style import convert
from pypinyin import Style

SURNAMES = """
单 shan 曾 zeng 解 xie 仇 qiu 区 ou 查 zha 朴 piao 任 ren 缪 miao 翟 zhai 黑 he 逄 pang 乜 nie 盖 ge
折 she 种 chong 召 shao 冼 xian 洗 xian 覃 qin 谌 chen 隗 wei 员 yun 訾 zi 繁 po 能 nai 祭 zhai 秘 bi
乐 yue 牟 mu 薄 bo 朱 zhu 重 chong 过 guo 华 hua 纪 ji 令 ling 那 na 宁 ning 盛 sheng 柏 bai 曲 qu
应 ying 车 che 石 shi 万 wan 尉 wei 费 fei 晁 chao 句 gou 适 kuo 郇 xun 瞿 qu 幺 yao 亓 qi 佴 nai
葛 ge 撒 sa 哈 ha 相 xiang 行 xing 长 zhang 朝 chao 沈 shen 俞 yu 贾 jia 褚 chu 於 yu 殷 yin 蕃 bo
尉迟 yu,chi 长孙 zhang,sun 万俟 mo,qi 澹台 tan,tai 宰父 zai,fu 单于 chan,yu
""".split()

HEAD = f"""extension PinyinTable {{
  /// Written by `scripts/pinyin-table.py` from pypinyin {pypinyin.__version__} (MIT licence), whose
  /// readings are those of pinyin-data (MIT licence) and Unihan (Unicode licence).
  ///
  /// A literal and no resource: an embedded file is compiled number by number.
  static let readings: StaticString = \"\"\"
"""
TAIL = '''    """
}
'''
ROOT = pathlib.Path(__file__).resolve().parents[1]


def main():
    first, further = {}, {}
    for code in range(0x4E00, 0xA000):
        readings = []
        for toned in PINYIN_DICT.get(code, "").split(","):
            plain = convert(toned, Style.NORMAL, strict=True) if toned else ""
            if plain.isascii() and plain.isalpha() and plain not in readings:
                readings.append(plain)
        for place, reading in enumerate(readings[:2]):
            (first if place == 0 else further).setdefault(reading, []).append(chr(code))
    lines = list(by_letter("", first)) + list(by_letter("+", further))
    lines.append(" ".join(
        f"={reading}:{name}" for name, reading in zip(SURNAMES[::2], SURNAMES[1::2])))
    out = ROOT / "Core/Sources/Pinyin/PinyinTable+Readings.swift"
    out.write_text(HEAD + "".join(f"    {line}\n" for line in lines) + TAIL, encoding="utf-8")


def by_letter(mark, readings):
    """A line for each letter that syllables begin with."""
    for letter, syllables in itertools.groupby(sorted(readings), key=lambda syllable: syllable[0]):
        yield " ".join(f"{mark}{syllable}:{''.join(readings[syllable])}" for syllable in syllables)


if __name__ == "__main__":
    main()
