import { type Locale, list, words } from "../locale.ts";

export const india: Locale = {
  country: "IN",
  called: list("India|INDIA"),
  languages: ["en"],
  given: words(
    "Aarav Lakshmi Sanjay Meera Vikram Ananya Rajesh Kavita Arjun Sunita Harpreet Deepak Fatima Rohan Padma Venkat S. K.",
  ),
  family: words(
    "Krishnamurthy Sharma Iyer Bhattacharya Reddy Singh Deshpande Chatterjee Nair Gupta Kulkarni Mehta Qureshi Pillai Banerjee Menon Kapoor",
  ),
  towns: list(
    "Mumbai;Maharashtra;400 0##|New Delhi;;110 0##|Bengaluru;Karnataka;560 0##|Chennai;Tamil Nadu;600 0##|Hyderabad;Telangana;500 0##|Pune;;4110##|Kolkata;;700 0##|Navi Mumbai;;400 7##|Gurugram;Haryana;122 00#",
  ),
  streets: list(
    "M.G. Road|Linking Road, Bandra (W)|Nehru Place|Anna Salai|Brigade Road|Park Street|Sector 18|Andheri Kurla Road|Jubilee Hills|FC Road|Industrial Area, Phase II|Connaught Place|Rajiv Gandhi Marg|Lajpat Nagar|Cyber City",
  ),
  units: list(
    "%rd Floor, Trade Centre|Flat No. %0%|B-%#|Plot No. ##|Shop No. %|Office %0#, Sai Plaza|~ ##/%, 2nd Cross|H.No. %-##|Unit No. %1#",
  ),
  addresses: [
    "{unit}|{street}|{town} - {zip}",
    "{unit}, {street},|{town} – {zip}, {region}",
    "{n}, {street}, {town} {zip}",
    "{unit},|{n}, {street},|{town} - {zip}.",
    "{unit}, {street}|Opp. City Mall|{town} {zip}",
  ],
  phones: {
    work: list(
      "+91 22 #### ####|+91-80-########|(011) #### ####|044-########|+91 40 #### ####|022 2### ####|+91 (0)20 ########",
    ),
    mobile: list("+91 9#### #####|+91-98########|98### #####|+91 87### #####|(+91) 99########|+919#########"),
    free: list("1800 ### ####|1800-###-####"),
  },
  legalForms: list("Pvt. Ltd.|Private Limited|Ltd.|LLP|Pvt Ltd|& Sons|(P) Ltd.|Limited"),
  endings: words("in co.in com com org.in"),
};

export const singapore: Locale = {
  country: "SG",
  called: list("Singapore"),
  languages: ["en"],
  given: list(
    "Wei Ling|Jun Jie|Hui Min|Kah Wai|Zhi Hao|Mei Yi|Siti|Arjun|Melissa|Darren|Boon Keng|Rajan|Xin Yi|Kelvin|Li Ting",
  ),
  family: words("Tan Lim Lee Ng Ong Wong Goh Chua Teo Koh Yeo Sim Chong Pereira"),
  towns: list("Singapore;;0#####|Singapore;;(1#####)|Singapore;;2#####|S;;(0#####)"),
  streets: list(
    "Orchard Road|Raffles Place|Shenton Way|Ubi Avenue 3|North Bridge Road|Marina Boulevard|Jalan Besar|Tanjong Pagar Road|Bukit Merah Central|Kaki Bukit Crescent|Cecil Street|Science Park Drive",
  ),
  units: list("~0%-##|~1%-0#|~2#-%#/##|Block %#|Blk %##|Tower Two"),
  addresses: [
    "{n} {street}|{unit}|{town} {zip}",
    "{n} {street}, {unit}|{town} {zip}",
    "{unit} {street}|~0%-##|{town} {zip}",
    "{n} {street} {unit} {town} {zip}",
  ],
  phones: {
    work: list("+65 6### ####|6### ####|(65) 6### ####|+65 6###-####"),
    mobile: list("+65 9### ####|9### ####|+65 8### ####|(65) 8### ####"),
    free: list("1800 ### ####|800 ### ####"),
  },
  legalForms: list("Pte Ltd|Pte. Ltd.|LLP|Private Limited"),
  endings: words("com.sg sg com com.sg"),
  familyFirst: 6,
};

export const hongKong: Locale = {
  ...singapore,
  country: "HK",
  called: list("Hong Kong|Hong Kong SAR|HONG KONG"),
  given: list("Ka Yan|Wing Sze|Chi Kin|Tsz Ching|Kelvin|Vivian|Man Ho|Gladys|Siu Fung|Edmond"),
  family: words("Chan Cheung Wong Leung Lau Ho Kwok Yeung Tsang Fung Mok"),
  towns: list(
    "Central;;|Wan Chai;;|Kowloon;;|Causeway Bay;;|Tsim Sha Tsui, Kowloon;;|Kwun Tong;;|Sheung Wan;;",
  ),
  streets: list(
    "Queen's Road Central|Nathan Road|Des Voeux Road|Hennessy Road|Canton Road|Connaught Place|Gloucester Road|Lockhart Road",
  ),
  units: list("Room %0#|%/F|Unit A, 1%/F|Flat B, %/F|Suite %##|1#/F, Harbour Tower|%%/F Everwin Centre"),
  addresses: [
    "{unit}|{n} {street}|{town}, Hong Kong",
    "{unit}, {n} {street}|{town}",
    "{unit}, {n} {street}, {town}, Hong Kong",
  ],
  phones: {
    work: list("+852 2### ####|2### ####|(852) 3### ####|+852 2###-####"),
    mobile: list("+852 9### ####|6### ####|(852) 5### ####"),
    free: list("800 ### ###"),
  },
  legalForms: list("Ltd|Limited|Co., Ltd.|Company Limited"),
  endings: words("com.hk hk com"),
};

export const japan: Locale = {
  country: "JP",
  called: list("Japan|JAPAN"),
  languages: ["en"],
  given: words(
    "Haruka Kenji Yuki Takumi Sakura Hiroshi Ayumi Daisuke Naoko Shun Keiko Ryōta Emi Tetsuya Chihiro",
  ),
  family: words(
    "Takahashi Kobayashi Itō Nakagawa Shimizu Yamaguchi Ōno Mori Fujiwara Hayashi Inoue Saitō Kuroda Matsuda Endo",
  ),
  towns: list(
    "Tokyo;;1##-00##|Osaka;;5##-00##|Yokohama;Kanagawa;2##-00##|Kyoto;;6##-80##|Nagoya;Aichi;4##-00##|Fukuoka;;8##-00##|Sapporo;Hokkaido;0##-00##",
  ),
  streets: list(
    "Ginza, Chuo-ku|Roppongi, Minato-ku|Nishi-Shinjuku, Shinjuku-ku|Umeda, Kita-ku|Minatomirai, Nishi-ku|Shibuya|Marunouchi, Chiyoda-ku|Honmachi, Chuo-ku|Tenjin|Ebisu-Minami",
  ),
  units: list("%F Sakura Bldg.|Hikari Building 1%F|Mori Tower 2#F|Room %0%|Nakano Bldg. %F"),
  addresses: [
    "%-%-1# {street}|{town} {zip}",
    "%-1#-% {street}|{town} {zip} Japan",
    "{unit}|%-2#-% {street}, {town} {zip}",
    "{unit}, %-%-% {street}|{town}, {region} {zip}, Japan",
    "〒{zip}|%-%-% {street}, {town}",
  ],
  phones: {
    work: list("+81 3 #### ####|03-####-####|+81-3-####-####|+81 (0)6 #### ####|(045) ###-####|052-###-####"),
    mobile: list("+81 90 #### ####|090-####-####|+81-80-####-####|080 #### ####|+81 (0)70 #### ####"),
    free: list("0120-###-###|0120 ### ###"),
  },
  legalForms: list("Co., Ltd.|K.K.|Inc.|Corporation|G.K.|Kabushiki Kaisha"),
  endings: words("co.jp jp com co.jp"),
  familyFirst: 4,
};
