// Written by `npm run train -- scenes` from tools/training/manifest.json; do not edit.

/** From what this table was made, and how. How good its work is: tools/training/scores.json. No text is in it. */
export const MADE = {
  table: 'scenes',
  command: 'npm run train -- scenes',
  seed: null,
  options: {
    minBreaks: 3,
    maxWordsPerBreak: 6000,
    chapterWeight: 0.5,
    fanFictionWeight: 2,
    minWorks: 25,
    words: 1500,
    featurePenalty: 20,
    wordPenalty: 40,
    rounds: 150,
  },
  from: {
    'fan-fiction': { licence: 'CC0 1.0', files: 49 },
    books: { licence: 'texts: public domain in the US; editions: CC0 1.0, Standard Ebooks', files: 189 },
  },
  texts: 'f513f14c6572a76dab45c3e70b0ae43d71715c71a3afd80c978cbb047223ce6b',
  notes: { works: 238, boundaries: 146776, scenes: 5443, words: 1500 },
} as const;

/** Log odds of a scene at a boundary all of whose features are 0. */
export const INTERCEPT = -4.326;

/** What each feature adds to the log odds. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'opens: next-time': 1.13,
  'opens: that-time': 1.152,
  'opens: moments': -0.524,
  'opens: later': 0.551,
  'opens: passed': 1.616,
  'opens: meanwhile': 1.153,
  'opens: clock': 0.337,
  'opens: at-time': 0.578,
  'opens: when-after': 0.605,
  'opens: vague-time': 0.085,
  'opens: place': 0.543,
  'opens: no cue': 0.288,
  'opens with speech': -0.37,
  'opens in italics': -4.171,
  'opens with a small letter': -0.616,
  'head: pronoun': -0.258,
  'head: I': -0.191,
  'head: article': 0.029,
  'head: link': -0.646,
  'head: it was': 0.241,
  'head: full name': 0.271,
  'head: title': -0.293,
  'head: stance': 0.412,
  'head: clause': -0.059,
  'head: participle': 0.227,
  'sentence: time': 0.394,
  'sentence: waking': 1.254,
  'sentence: sky': 0.338,
  'sentence: part of day': 0.478,
  'sentence: place': 0.167,
  'sentence: had been': -0.081,
  'sentence: coming': 0.15,
  'sentence before: time': -0.187,
  'sentence before: waking': -0.129,
  'sentence before: sky': -0.048,
  'sentence before: part of day': -0.221,
  'sentence before: place': -0.124,
  'sentence before: had been': 0.048,
  'sentence before: coming': -0.25,
  'sentence next: time': -0.212,
  'sentence next: waking': 0.237,
  'sentence next: sky': 0.07,
  'sentence next: part of day': -0.007,
  'sentence next: place': 0.011,
  'sentence next: had been': 0.029,
  'sentence next: coming': 0.062,
  length: 0.702,
  'length before': -0.023,
  'length next': 0.068,
  'length of the first sentence': -0.002,
  'length of the last sentence before': -0.127,
  'length to neighbours': 0.019,
  'length to those before': -0.237,
  'lengths after to before': 0.077,
  'short before': -0.035,
  'one sentence before': 0.34,
  'ends before: colon': -2.431,
  'ends before: question': 0.751,
  'ends before: exclamation': 1.174,
  'ends before: ellipsis': 1.397,
  'ends before: dash': 0.773,
  'ends before: comma': -4.206,
  'ends before: period': 0.921,
  'ends here: question': 0.08,
  'ends here: colon': -0.22,
  'speech right before': -0.369,
  'narration after speech': 0.195,
  'speech before': 0.279,
  'speech here': 0.044,
  'speech next': 0.265,
  'next opens with speech': 0.097,
  'speech behind the opening': 0.122,
  'speech left open': -0.095,
  'share of speech here': -0.806,
  'change of the share of speech': 0.243,
  'speech on both sides': -0.51,
  'exchange on both sides': -0.147,
  'share of speech: 2 before': 0.147,
  'share of speech: 4 before': 0.243,
  'share of speech: 8 before': 0.301,
  'share of speech: 2 after': -0.611,
  'share of speech: 4 after': -0.262,
  'share of speech: 8 after': 0.759,
  'names on both sides: 4 and 4': -0.323,
  'names on both sides: 8 and 8': 0.142,
  'names on both sides: 16 and 8': 0.063,
  'names new: 1 after, none of 4 before': 0.06,
  'names new: 1 after, none of 8 before': -0.066,
  'names new: 1 after, none of 16 before': 0.151,
  'names new: 1 after, none of 39 before': -0.204,
  'names new: 2 after, none of 4 before': 0.005,
  'names new: 2 after, none of 8 before': 0.064,
  'names new: 2 after, none of 16 before': 0.038,
  'names new: 2 after, none of 39 before': -0.146,
  'names new: 4 after, none of 4 before': -0.053,
  'names new: 4 after, none of 8 before': -0.088,
  'names new: 4 after, none of 16 before': -0.171,
  'names new: 4 after, none of 39 before': 0.131,
  'names new: 8 after, none of 4 before': -0.057,
  'names new: 8 after, none of 8 before': -0.253,
  'names new: 8 after, none of 16 before': 0.534,
  'names new: 8 after, none of 39 before': 0.409,
  'names lost: 1 before': 0.092,
  'names lost: 2 before': 0.112,
  'names lost: 4 before': -0.052,
  'names lost: 8 before': 0.157,
  'main name lost: 4': 0.169,
  'main name lost: 8': 0.159,
  'main name lost: 16': 0.023,
  'main name new': 0.22,
  'opens with a name': -0.41,
  'age of the opening name': -0.347,
  'opening name older than 4': 0.169,
  'opening name older than 8': 0.1,
  'opening name older than 16': 0.229,
  'opening name older than 39': 0.047,
  'names in the first sentence': 0.825,
  'no name in the first sentence': -0.043,
  'age of its youngest name': -0.436,
  'age of its oldest name': 0.505,
  'its names unseen': -0.247,
  'no name here': -0.398,
  'no name next': -0.11,
  'new names here': 0.304,
  'name here, none opens next': 0.214,
  'names right before': -0.13,
  'names in 8 before': -0.294,
  'names in 8 after': -0.296,
  'topics on both sides: 60 words': -2.88,
  'topics fewer than close by: 60 words': -1.026,
  'topics on both sides: 150 words': 0.279,
  'topics fewer than close by: 150 words': 3.341,
  'topics on both sides: 300 words': -0.341,
  'topics fewer than close by: 300 words': 3.178,
  'first sentence seen: 1': -0.232,
  'first sentence seen: 3': -0.285,
  'first sentence seen: 10': -0.35,
  'first sentence seen: 40': 0.106,
  'paragraph seen: 1': 0.35,
  'paragraph seen: 3': -0.19,
  'paragraph seen: 10': 0.085,
  'paragraph seen: 40': -0.025,
  'next seen': -0.157,
  'he: change': 0.083,
  'he: here': -0.023,
  'he: fewer': 0.348,
  'she: change': 0.193,
  'she: here': -0.13,
  'she: fewer': 0.223,
  'they: change': 0.522,
  'they: here': -0.01,
  'they: fewer': -0.134,
  'I: change': -0.041,
  'I: here': -0.143,
  'I: fewer': -0.111,
  'we: change': -0.022,
  'we: here': 0.432,
  'we: fewer': 0.526,
  'change of persons': 0.058,
  'change of tense': -0.247,
  'present here': 0.344,
  'present before': -0.384,
  'had here': -0.39,
  'had next': 0.16,
  'had before': -0.527,
  'share of had after': 0.117,
  'share of had before': -0.07,
  'indefinite articles here': -0.156,
  'you before': 0.049,
  'words of the opening': 1,
  'words of the next opening': 1,
  'words of the ending before': 1,
};

/** Words and what each adds to the log odds. */
export const HEAD_WORDS = `
a -0.081 and -0.174 and_Name -0.109 and_then 0.088 as 0.113 as_he 0.072 at 0.05 but -0.122 but_Name -0.103
but_the -0.067 for 0.104 for_a 0.08 for_the -0.109 he -0.044 he_had 0.125 he_was -0.11 her -0.078 his -0.05 i 0.042
i_was -0.077 in -0.057 in_the 0.14 it 0.163 it_was -0.041 my 0.065 now 0.192 on 0.049 on_the 0.094 she -0.219 so 0.045
suddenly 0.072 that 0.114 the 0.063 the_first 0.126 then -0.19 there -0.028 there_was -0.179 there_were 0.054
they 0.181 they_walked -0.094 three 0.111 to -0.076 we -0.114 well -0.068 what -0.119 when -0.05 when_Name 0.107
when_they -0.132 while 0.074 with 0.101`;

/** Words and what each adds to the log odds. */
export const OPENING_WORDS = `
Name -0.103 a 0.017 about -0.04 across -0.062 after 0.06 again -0.113 ago -0.094 air -0.074 all -0.075 almost -0.078
alone 0.216 already -0.12 always 0.077 am 0.089 among 0.14 an -0.037 and -0.194 answer -0.074 answered -0.075
any -0.114 appeared 0.089 are 0.142 arm -0.102 army 0.097 around 0.177 as -0.029 asked 0.047 at 0.09 attention 0.064
awake -0.229 aware 0.094 back 0.066 be 0.076 beautiful -0.104 became 0.039 been 0.053 before -0.059 began 0.031
beginning -0.079 behind 0.213 being 0.09 below 0.129 between 0.061 big -0.153 blood -0.072 blue -0.099 book -0.061
books -0.07 both -0.042 bottle -0.074 bottom -0.085 boy -0.218 breakfast 0.072 bright 0.113 broke 0.06 brought 0.082
but -0.043 by -0.024 call 0.065 called -0.102 came 0.134 can 0.109 carefully -0.058 case -0.145 caught -0.1
chair 0.091 chamber 0.099 chance -0.079 children -0.109 chill 0.186 cigarette 0.116 city 0.214 clear 0.084
climbed -0.079 close 0.039 closing 0.094 clothes -0.131 coat -0.096 coffee 0.267 come -0.058 coming 0.105
company -0.064 conversation -0.094 corner -0.07 couple -0.066 crowd -0.082 crowded 0.092 curious -0.082 dark 0.064
darkness -0.088 dawn 0.09 day 0.272 days 0.431 dead -0.108 deal 0.155 desk 0.237 did -0.041 didn't 0.043
different -0.063 dining 0.166 dinner 0.079 do -0.031 don't 0.059 door 0.038 doors -0.091 drawing 0.071 dressing 0.073
dropped -0.059 drove -0.074 during 0.181 dust 0.132 each -0.051 early 0.182 ears -0.085 effort -0.083 either -0.092
emerged 0.126 empty -0.073 end 0.122 enough 0.085 entered 0.063 even -0.045 ever 0.045 every -0.117 everything -0.101
except -0.069 explained -0.102 eye -0.069 eyes -0.184 face -0.096 fact -0.064 falling 0.11 familiar -0.096 far -0.114
fast 0.064 father 0.118 feeling 0.053 feet -0.19 fell 0.045 felt 0.147 field -0.07 figure 0.118 find 0.085
finished 0.125 fire -0.138 first 0.148 five 0.142 flat 0.087 floor -0.076 followed -0.061 following 0.122 food 0.12
for 0.012 forth -0.081 forward 0.06 found 0.182 four 0.073 fresh -0.103 from -0.072 front 0.075 frowned 0.09
gave -0.087 gentleman -0.083 gently -0.107 girl 0.068 girls -0.155 glance -0.097 glanced -0.113 glass -0.083
going -0.171 gold -0.084 gone 0.08 good 0.065 got 0.063 gray 0.063 great -0.056 green 0.129 grew 0.056 growing 0.107
had 0.108 half 0.151 hand -0.2 handed 0.067 has 0.108 have -0.071 having -0.12 he -0.246 head 0.079 hear -0.08
heard -0.05 her -0.181 here -0.039 herself 0.052 high 0.085 hill -0.09 him -0.149 himself -0.054 his -0.024
hold -0.052 holding 0.068 home 0.049 hotel 0.254 hour 0.113 house -0.084 how -0.051 hug -0.161 hung -0.146 if -0.064
immediately -0.106 impossible -0.092 in 0.06 instant -0.077 interest -0.087 interrupted -0.085 into 0.068 is 0.22
it 0.011 its 0.065 itself 0.104 jumped -0.072 keep 0.107 kept 0.09 kind -0.081 kiss -0.088 kissed -0.097 know -0.073
lady -0.062 laid -0.065 large -0.041 last 0.05 late -0.056 later 0.377 laughed -0.141 leaned -0.07 leaving -0.087
left 0.06 length 0.096 less -0.072 life 0.154 light -0.068 lights -0.061 like 0.027 line -0.062 little 0.026
live -0.094 living -0.159 long 0.206 look -0.119 looked -0.09 looking -0.083 machine 0.117 made -0.03 main 0.071
make -0.09 making -0.112 man -0.083 many -0.089 may 0.106 meant -0.092 meet -0.114 men -0.196 met -0.183 metal 0.104
middle 0.105 might -0.049 miles 0.077 miss -0.106 moment -0.116 more -0.057 morning 0.202 most 0.112 mouth 0.057
moved -0.133 moving 0.133 much 0.13 must -0.101 my 0.072 name -0.107 nearly 0.139 nervous 0.207 never -0.061
news -0.081 next 0.278 night -0.076 no -0.081 nor -0.066 nothing -0.203 now -0.014 o'clock -0.117 of -0.069 off -0.031
office 0.155 oh -0.083 old -0.086 on 0.073 once -0.07 one -0.059 only -0.143 onto 0.073 opened -0.072 other -0.093
other's -0.103 others -0.086 our 0.053 out -0.128 outside 0.113 over -0.061 own 0.033 pale 0.107 paper -0.148
passing -0.093 paused -0.111 people 0.122 period 0.108 picture -0.1 pillow 0.163 pink 0.08 place 0.127 planet -0.104
pocket -0.108 possible 0.087 power 0.102 presence -0.102 presently -0.062 private 0.083 probably -0.102 public -0.087
pulled -0.114 put -0.162 question -0.091 quickly 0.086 quite 0.033 rain 0.176 ran -0.047 rather 0.06 reached -0.043
really -0.124 red -0.06 remained -0.068 reply -0.116 rest 0.061 return 0.19 returned 0.062 right 0.082 road -0.064
room 0.096 rose -0.045 routine 0.172 rubbed 0.089 running -0.091 said -0.176 same -0.036 sat 0.051 saw -0.037
saying -0.076 seconds 0.126 see -0.085 seem -0.059 seemed -0.137 seen -0.158 set 0.089 settled 0.133 she -0.357
ship 0.196 shook -0.074 shot -0.085 should -0.098 show -0.082 shut -0.108 sight -0.068 sign 0.099 silence -0.221
silent 0.052 since -0.047 sir -0.093 sitting 0.111 sky 0.078 sleep 0.133 sleeping 0.095 slipped -0.065 slowly 0.043
smile -0.072 smiled -0.076 so -0.137 some -0.045 someone 0.171 son 0.144 sound -0.043 sounded -0.072 space 0.071
spent 0.062 spoke -0.077 spring 0.132 stairs -0.098 stand 0.102 standing 0.042 star 0.104 stared 0.07 start -0.105
state 0.121 station -0.162 stay 0.096 step -0.073 stepped 0.062 steps -0.125 still 0.09 stone -0.08 stood -0.122
story 0.073 street -0.074 study 0.073 suddenly -0.105 suit 0.09 supper -0.117 swiftly 0.11 table -0.144 taken -0.098
talk -0.098 talking 0.052 tears -0.063 telephone 0.119 ten 0.226 than 0.178 that -0.092 the -0.006 them -0.271
then -0.179 these -0.07 they 0.015 thick 0.089 thin 0.099 things 0.037 thinking -0.05 third 0.103 this -0.244
those 0.084 though 0.176 thought -0.194 three 0.217 throat 0.063 through 0.123 thus -0.135 till -0.128 time 0.132
to 0.019 together 0.038 told -0.132 tone -0.065 too -0.069 touched 0.1 toward 0.174 town 0.13 tried -0.078
trouble 0.119 try -0.063 trying -0.118 turn -0.081 turned -0.091 twenty -0.057 two 0.055 under -0.079 understand 0.069
up -0.03 us 0.05 use -0.072 very -0.077 vision -0.093 visit 0.087 waiting 0.065 wake 0.275 walk -0.081 walking 0.069
walls 0.116 wanted -0.072 was 0.116 wasn't -0.125 watch 0.12 waved -0.077 way 0.11 we -0.024 week 0.221 weeks 0.217
well -0.036 went -0.119 were -0.104 what -0.113 when 0.139 where -0.083 which -0.181 while -0.068 white -0.174
who -0.136 whose -0.078 wide -0.112 wife 0.111 will 0.037 wind -0.077 window -0.062 winter 0.094 with -0.054
without -0.141 woke 0.101 woman -0.093 wondered -0.069 word -0.088 words -0.156 work 0.134 working -0.077 world 0.139
worried 0.08 would -0.249 year 0.062 years -0.074 yet 0.088 you -0.026 young -0.152`;

/** Words and what each adds to the log odds. */
export const NEXT_WORDS = `
Name -0.05 a -0.016 about 0.104 above 0.07 afraid -0.091 after -0.133 afternoon 0.067 again -0.158 air 0.06
almost 0.087 already 0.082 always 0.046 among 0.074 another -0.114 answered -0.053 any 0.105 anything -0.051
are -0.103 around 0.071 as -0.022 ask 0.107 asked -0.063 at 0.02 away -0.044 back -0.025 became 0.072 bed -0.058
been 0.075 before 0.03 began -0.069 beginning -0.075 being 0.038 beside -0.076 big 0.086 black 0.042 blue 0.116
both 0.058 boy -0.144 broke -0.053 brought -0.118 business -0.072 by -0.04 call -0.08 called -0.146 came -0.14
can 0.059 carefully -0.076 certain 0.094 city 0.075 class 0.094 closed -0.127 conversation 0.08 could 0.093
country -0.074 course -0.086 crowd -0.129 dark 0.046 days -0.044 dear 0.1 did -0.055 didn't 0.098 discovered 0.082
do 0.08 door -0.077 doubt 0.101 drew -0.078 drove -0.078 each -0.129 end -0.203 enough -0.051 entered -0.125
even -0.149 evening -0.084 ever 0.047 except 0.146 eyes -0.051 far 0.043 father -0.098 feel 0.066 feet 0.047
fellow 0.081 felt 0.09 few -0.041 finally 0.078 finished -0.087 first 0.08 five 0.09 followed -0.056 for -0.051
forward 0.086 free 0.084 from 0.034 full -0.109 gave -0.039 girl 0.097 go 0.105 going 0.053 gone 0.052 got -0.046
great 0.039 grinned 0.09 grunted 0.089 had -0.033 hadn't -0.085 hand 0.083 hands -0.073 happened 0.078 has 0.097
have 0.199 having 0.122 he 0.074 head 0.109 hear -0.07 heard -0.096 held 0.126 help 0.071 her -0.027 him 0.016
himself 0.077 his -0.025 home -0.125 hour 0.051 house -0.12 however -0.073 hug -0.078 i -0.095 in -0.016 into 0.114
is 0.155 it 0.112 its 0.034 just 0.095 kept 0.074 knew -0.034 last 0.03 later -0.081 laughed -0.054 led -0.092
left -0.078 let 0.046 light 0.078 line 0.095 little -0.065 living -0.087 long -0.115 looked -0.019 looking 0.124
lost -0.075 many 0.053 me -0.087 men -0.087 met 0.122 might -0.114 mind 0.114 more -0.068 morning 0.036 most -0.098
mouth -0.055 must 0.096 my 0.179 near 0.061 nearly -0.075 neither 0.088 never -0.191 new 0.095 next -0.199
nodded 0.104 not -0.029 off 0.106 often 0.09 old -0.099 on -0.037 once -0.038 one 0.035 only 0.04 opened -0.051
or -0.1 other 0.025 others 0.074 our 0.101 outside -0.06 people -0.076 perhaps -0.06 person 0.094 point 0.073
pointed 0.146 present 0.107 pulled -0.068 put -0.112 quite -0.052 ran -0.098 rather 0.133 reached -0.161
realized -0.061 remembered 0.072 road -0.125 room -0.099 rose -0.085 round -0.105 said 0.028 saw -0.06 say 0.032
seated -0.088 second 0.237 seen 0.069 she 0.274 shook 0.04 shot -0.084 shrugged 0.072 side 0.124 since -0.11
sitting 0.129 six 0.084 smiled 0.071 some 0.2 soon -0.164 sound -0.061 spoke -0.07 started 0.09 still 0.067
stood 0.191 stopped 0.06 strange -0.082 stretched 0.082 such -0.068 suddenly -0.141 sun -0.097 table 0.039 take -0.076
taken 0.139 talk -0.084 that -0.112 the 0.012 their 0.113 them -0.153 then -0.019 there -0.085 they -0.041 thin 0.07
think -0.044 thinking -0.053 third -0.092 this -0.05 though 0.066 thought -0.031 thoughts -0.076 thousand 0.109
three 0.09 through -0.055 time -0.131 to 0.044 together 0.156 too 0.139 took -0.078 top 0.099 touched 0.085
trees 0.114 tried -0.11 true 0.079 try 0.087 turn -0.1 two 0.128 under -0.12 until 0.096 up -0.092 upon 0.058 us 0.114
voice -0.109 wait 0.088 walked -0.034 walking -0.069 wall 0.095 want 0.067 wasn't 0.18 watching 0.092 water 0.293
way 0.033 we -0.059 well 0.067 went -0.101 were 0.101 what -0.103 when -0.063 where -0.113 which 0.044 while 0.087
white -0.106 who 0.029 wind 0.068 window 0.055 with 0.033 would 0.081 years 0.107 yes -0.066 young 0.114 your -0.046`;

/** Words and what each adds to the log odds. */
export const CLOSING_WORDS = `
Name 0.114 a -0.11 about -0.074 above -0.082 across -0.105 action 0.084 added -0.042 afraid 0.062 after 0.168
afternoon -0.057 again 0.255 against -0.114 age 0.081 ago 0.058 ain't -0.086 air -0.053 alive -0.089 alone 0.132
aloud 0.137 already -0.038 always -0.098 am 0.041 among -0.067 an -0.08 and 0.016 another 0.174 answer 0.169 any 0.01
anybody -0.131 anyone 0.094 anything -0.207 anyway 0.091 appeared -0.073 are -0.061 arm 0.055 arms 0.112 army -0.104
around 0.054 as 0.067 asked -0.222 asleep 0.359 at 0.038 attention -0.137 aware 0.076 away 0.194 awfully 0.056
back 0.109 bad -0.073 battle -0.083 be -0.02 beat -0.074 because 0.096 become 0.057 bed 0.074 been -0.07 before 0.039
began 0.066 begins 0.157 behind 0.034 believe -0.036 bent 0.063 best -0.077 between 0.09 beyond 0.177 big 0.04
black 0.095 blow 0.067 blue 0.069 boat -0.092 books 0.066 bring -0.08 brought -0.104 building -0.088 business -0.08
busy 0.088 but 0.064 by -0.027 call -0.049 called -0.07 calm -0.075 came -0.066 camp 0.085 can 0.143 captain 0.109
car 0.071 care -0.043 caught 0.068 certain -0.083 chair -0.036 chance 0.073 changed -0.067 charge 0.104 children 0.084
church 0.138 city -0.081 class 0.09 clean -0.068 cleared -0.095 close 0.125 closed 0.094 cold 0.109 come 0.124
complete 0.08 continued 0.068 control 0.118 corner -0.054 could -0.025 couldn't -0.144 country -0.057 couple 0.111
course 0.167 covered -0.079 creatures 0.131 cried -0.054 cross 0.07 cut -0.112 damn 0.077 dark 0.098 darkness 0.258
darling -0.057 dawn 0.09 day 0.087 days -0.101 dead 0.038 deal -0.104 dear -0.089 decided -0.086 deep 0.061 desk 0.091
did 0.1 didn't 0.089 died 0.114 dinner -0.196 discovered 0.065 distant 0.08 do 0.107 does 0.065 doesn't 0.087
don't -0.212 done -0.076 door -0.025 doubt 0.069 down -0.035 downstairs 0.106 drew -0.05 drove 0.142 during -0.066
ear -0.076 easy 0.085 eat -0.1 edge 0.073 either -0.074 else 0.034 empty 0.103 enough -0.146 ever 0.028 every -0.074
evidence -0.065 eye -0.068 eyes 0.025 fact -0.048 failed -0.075 faintly 0.126 fall 0.14 far -0.133 father 0.034
fear -0.058 feel 0.078 feet 0.132 fell 0.107 felt 0.218 few -0.033 fifty -0.067 final 0.086 finally -0.064 find 0.124
finished -0.06 fire -0.082 first 0.119 five 0.062 floor 0.089 follow 0.079 followed 0.145 foot -0.119 for -0.05
force 0.119 forgot 0.078 forth 0.082 forward 0.039 found 0.074 four 0.171 free 0.056 from -0.042 front -0.086
full -0.086 fun -0.063 funny 0.068 game -0.075 gave 0.099 gentleman -0.051 get 0.079 gets 0.069 getting 0.084
girl 0.101 girls -0.107 give 0.093 given -0.045 giving -0.107 glad 0.064 glass 0.098 god 0.081 goes 0.118 going 0.115
gold 0.071 gone 0.048 good -0.075 goodbye 0.174 got -0.031 green 0.071 ground -0.069 guess 0.165 gun 0.055 had -0.018
hadn't -0.051 hall 0.056 hand -0.109 hang 0.12 happy 0.127 hard -0.08 has -0.07 hasn't -0.071 have 0.027 having -0.156
he 0.069 he's -0.057 head 0.059 hear -0.194 heard 0.061 heart 0.149 heavy -0.124 held -0.034 help 0.107 her 0.066
here -0.099 herself -0.06 hide 0.149 hill -0.084 him -0.049 himself -0.036 his -0.02 hit 0.063 home 0.14 honest -0.078
hope 0.045 hours 0.051 house 0.059 how 0.11 human 0.111 hurry 0.076 husband 0.049 i 0.023 idea 0.036 impossible 0.061
in 0.008 indeed -0.082 inside 0.066 insisted -0.08 interesting -0.08 is -0.133 isn't -0.047 it's 0.033 its -0.092
itself -0.079 just -0.015 keep 0.06 kind 0.118 kindly -0.073 kiss 0.06 knew 0.084 knife 0.103 know -0.059 known -0.049
large -0.107 last 0.19 laughed -0.074 law -0.071 lay 0.091 lead -0.078 leaning 0.083 learn 0.152 learned -0.087
least -0.05 leaving 0.073 left 0.138 legs 0.077 let -0.074 let's 0.246 letter -0.057 life 0.069 light -0.06
lights 0.141 like 0.064 lit -0.087 little 0.04 living -0.066 lonely 0.071 longer 0.16 look -0.028 looked -0.031
looking -0.073 looks 0.063 lot 0.052 love 0.185 loved 0.087 low -0.101 luck 0.084 lunch -0.061 mad 0.069 made -0.043
making -0.042 man -0.036 man's -0.062 many 0.042 matter -0.089 maybe 0.174 me -0.094 mean -0.077 meet -0.048
men -0.064 merely -0.042 met -0.08 miles -0.059 mind 0.095 mine -0.084 minute -0.08 minutes 0.135 moment 0.191
money -0.089 morning 0.155 most -0.084 mother -0.091 move -0.102 murmured 0.118 must -0.062 my -0.023 myself 0.085
near -0.061 neck -0.076 need 0.097 never -0.064 new -0.038 next 0.082 nice -0.085 night 0.026 no -0.066 nodded 0.067
not -0.087 note -0.088 noticed -0.092 now 0.027 odd 0.076 of -0.072 off 0.121 office -0.073 officer -0.075
often -0.081 oh 0.077 old -0.044 on -0.054 once 0.082 one -0.088 ones 0.066 only -0.077 open -0.036 opened -0.106
or -0.086 order 0.045 orders 0.072 other -0.072 our 0.086 out 0.134 outside -0.11 over -0.066 own -0.045 page 0.092
paid -0.082 pain 0.09 paper -0.042 past -0.05 paused -0.068 people 0.066 perhaps -0.053 person -0.054 pick -0.078
pink -0.058 pistol 0.089 place -0.042 places 0.084 planning 0.111 plans -0.079 play 0.061 please -0.05 point 0.106
possible -0.056 present -0.123 pretty 0.043 public -0.085 pulled -0.119 question 0.053 quickly -0.045 quiet 0.071
quietly 0.069 quite 0.04 race 0.134 rain -0.082 ran 0.131 rather -0.142 reached -0.05 read -0.061 realize 0.132
realized 0.096 reason 0.07 red -0.05 remember 0.052 replied 0.052 rest -0.086 returned 0.074 right -0.112 ring -0.055
rolled 0.137 roof -0.103 room -0.062 rooms -0.102 rose -0.053 rough 0.085 round 0.111 run 0.1 running 0.112 said 0.005
same -0.113 sand 0.107 sat -0.024 satisfied -0.079 saw 0.179 say -0.026 saying 0.045 says -0.042 school -0.077
screen 0.142 sea 0.053 see 0.095 seeing -0.066 seem 0.044 seemed 0.028 seems -0.047 seen -0.03 self 0.074 send -0.079
sense -0.053 sent 0.078 settled 0.07 several -0.07 she's -0.052 ship 0.219 shoot 0.103 short -0.067 shot -0.06
should -0.13 show -0.08 shut -0.052 sighed 0.13 sight 0.088 simple 0.074 since -0.057 sit 0.082 sitting -0.111
six 0.126 sleep 0.33 slipped 0.109 slowly 0.045 small -0.057 smile 0.046 smiled -0.123 smoke -0.09 snapped 0.079
so 0.035 some -0.029 somehow 0.139 something 0.026 sorry 0.074 sort 0.067 sound 0.04 sounds 0.068 space 0.058
spirit 0.092 stand 0.118 standing -0.042 stared -0.116 start 0.189 started 0.083 starting 0.106 state -0.078
steps -0.12 still 0.02 stood -0.148 stopped -0.084 strange 0.097 street 0.106 strength 0.058 stuff -0.077 such 0.085
suddenly 0.052 suggested -0.059 suit 0.082 sun -0.076 system -0.071 table -0.047 take -0.038 taking -0.038 talk 0.157
tell -0.039 ten 0.04 terrible 0.089 than 0.036 thank 0.12 thanks 0.107 that 0.1 that's -0.025 the 0.006 their -0.088
them 0.088 then 0.204 there's 0.059 these -0.086 they -0.025 thick -0.062 thing 0.105 things 0.065 think 0.074
thinking 0.037 third 0.062 thirty 0.117 this 0.021 those 0.056 thought 0.056 three 0.049 throat -0.081 through -0.079
thus 0.279 till -0.05 time -0.054 times -0.062 tiny 0.078 to 0.058 today -0.098 told -0.063 tomorrow 0.201 tone -0.067
tonight -0.066 took -0.128 top -0.133 toward 0.051 towards 0.052 town -0.039 tree -0.074 trees -0.07 tried -0.072
trouble 0.062 true 0.081 trust -0.07 turned 0.167 turning 0.089 understand 0.058 unless -0.056 until 0.154 up -0.066
upon 0.153 us 0.109 use -0.04 used -0.055 very -0.052 voice -0.041 wait -0.079 waiting -0.045 walk 0.085 walked 0.195
walking -0.062 want -0.113 wanted -0.174 war 0.065 was -0.013 watch 0.123 watching 0.078 water -0.13 way 0.044
we 0.074 we'd 0.104 we'll 0.041 weeks 0.071 well 0.03 went 0.096 were -0.226 what 0.009 what's -0.058 whatever -0.055
when -0.046 where -0.031 whether -0.125 which 0.089 whispered -0.07 white 0.112 who -0.027 whole -0.066 whom -0.11
whose -0.071 wild -0.065 will 0.223 wine -0.108 with -0.074 without 0.096 won't 0.056 wonder 0.078 wonderful 0.088
words 0.086 wore -0.105 work -0.057 worked -0.056 world 0.04 would 0.019 year -0.092 years 0.045 yes -0.076 yet 0.089
you -0.18 you'll 0.151 you're 0.107 young -0.073 your -0.029`;
