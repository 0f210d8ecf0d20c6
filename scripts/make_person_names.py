"""Write lib/dateline/tables/person_names.csv: given names and family names that the press is likely to print.

From the packages names 0.3.0 (the 1990 census of the United States, public domain) and Faker 40 (MIT), with short
lists of our own for languages that neither writes in Latin letters.
"""

import csv
import importlib
import unicodedata
from pathlib import Path

import faker.providers.person
import names

TABLE = Path(__file__).resolve().parent.parent / 'lib/dateline/tables/person_names.csv'
CENSUS_FAMILY_NAMES = 9_000
FAKER_NAMES = 400  # of each of Faker's lists
SHORTEST = 3
CYRILLIC = dict(
    zip(
        'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ',
        'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye g'.split(' '),
        strict=True,
    )
)
FAMILY = """
Abdullah Abe Aliyev Ahmadinejad Akhundzada Araghchi Assad Banerjee Bao Berdimuhamedow Cao Chai Chan Chang Chau Chen
Cheng Cheung Chin Chiang Cho Choe Choi Chong Chou Chow Chu Chung Cui Dai Dang Deng Ding Dinh Doan Dong Du Duan Duong
Erdogan Fang Feng Fu Gao Ge Gong Gu Guo Han Hashimoto Hao He Ho Hoang Hong Hou Hu Huang Hussein Huynh Hwang Jang
Japarov Jeong Ji Jia Jiang Jin Jo Jung Kang Karimov Karzai Kashyap Khalilzad Khamenei Khan Khatami Kim Kishida
Kobayashi Kong Ko Koizumi Kumar Kwon Lai Lam Lau Lavrov Le Lee Lei Leung Liang Liao Lim Lin Ling Liu Lo Long Lou Lu
Luo Luong Luu Lyu Ma Mai Mao Medvedev Meng Minh Mirziyoyev Mishustin Modi Mohamed Mokhber Moon Mukherjee Musharraf
Nazarbayev Ng Ngo Nguyen Nie Oh Ong Ouyang Paik Pak Pan Park Pashinyan Patel Pei Peng Peskov Pezeshkian Pham Phan
Phung Putin Qi Qian Qiao Qin Qiu Rahman Rahmon Raisi Rao Ren Rouhani Ryu Sato Seo Shao Sharma Shen Shi Shin Singh
Song Su Suga Sun Suzuki Takahashi Tan Tanaka Tang Tao Tian To Tokayev Tong Tran Trinh Truong Tsai Tseng Vu Vo
Wan Wang Wei Wen Wong Wu Xi Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yeltsin Yeung Yi Yin Yoon Yoshida Yu Yuan
Yun Zakharova Zarif Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zou Zelensky Zelenskyy
""".split()
GIVEN = """
Abbas Abdul Ahmad Ahmed Akbar Alexei Aleksandr Aleksei Ali Amir Anatoly Andrei Andrey Anton Arkady Artem Arvind Ashok
Bashar Boris Dilip Dmitri Dmitry Dmitriy Ebrahim Evgeny Fyodor Gennady Georgy Grigory Gulnara Hamid Hassan Hossein
Hussain Igor Ilham Ilya Irina Ivan Jinping Jong Kamal Kirill Konstantin Lakshmi Larisa Leonid Lev Lyudmila Mahmoud
Manmohan Maksim Maxim Mehdi Mehmet Mikhail Mohammad Mohammed Mohsen Mostafa Muhammad Mustafa Nadezhda Narendra Natalia
Natalya Nikita Nikolai Nikolay Nirmala Nursultan Oleg Olga Osama Pavel Piyush Pyotr Rajesh Rajiv Rakesh Ramzan Rashid
Recep Reza Roman Ruslan Rustam Sadyr Saddam Sanjay Sergei Sergey Shavkat Shinzo Stanislav Subrahmanyam Sunil Suresh
Svetlana Tariq Tatyana Tayyip Timur Vadim Valentina Valery Vasily Viktor Vijay Vitaly Vladimir Vladislav Volodymyr
Vyacheslav Xuan Yevgeny Yuri Yury Yousef Yusuf Zhanna
""".split()


def latin(name: str) -> str | None:
    """The name in Latin letters, Cyrillic transcribed as the press does; None where it is in another script."""
    plain = ''.join(CYRILLIC.get(c.lower(), c) for c in name).capitalize() if name[0] > 'Ѐ' else name
    return plain if all(unicodedata.name(c, '').startswith('LATIN') for c in plain) else None


def census(file: str, most: int) -> list[str]:
    """The most frequent names of one of the census's lists."""
    lines = (Path(names.__file__).parent / file).read_text().splitlines()
    return [line.split()[0].title() for line in lines[:most]]


def faked(*kinds: str) -> set[str]:
    """The names that Faker has for all its languages."""
    found = set()
    for folder in Path(faker.providers.person.__file__).parent.glob('*_*/__init__.py'):
        provider = importlib.import_module(f'faker.providers.person.{folder.parent.name}').Provider
        lists = [getattr(provider, a) for a in dir(provider) if a.startswith(kinds) and 'format' not in a]
        found |= {name for each in lists if isinstance(each, (tuple, list, dict)) for name in list(each)[:FAKER_NAMES]}
    return {plain for name in found if isinstance(name, str) and name.isalpha() and (plain := latin(name))}


def main() -> None:
    given = {*GIVEN, *census('dist.male.first', 900), *census('dist.female.first', 2500), *faked('first_name')}
    family = {*FAMILY, *census('dist.all.last', CENSUS_FAMILY_NAMES), *faked('last_name')}
    rows = [(name, 'given') for name in given] + [(name, 'family') for name in family]
    rows = [row for row in rows if row[0][0].isupper() and (len(row[0]) >= SHORTEST or row[0] in FAMILY)]
    with TABLE.open('w', encoding='utf-8', newline='') as file:
        out = csv.writer(file, lineterminator='\n')
        out.writerow(['name', 'part'])
        out.writerows(sorted(rows))


if __name__ == '__main__':
    main()
