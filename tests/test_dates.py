"""Date expressions: what must be read, what is none, what is known to fail."""

import datetime
import time

import pytest
from dateline import dates
from dateline.dates.calendar_terms import OPEN, TERMS
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

WRITTEN = datetime.date(2019, 11, 7)  # a Thursday

# what is looked for: (text, [(expression, TIMEX3 value), ...]), read on WRITTEN
SEEN = {
    'the year of another thing': (
        'Ahead of the 2020 fair they will meet on December 27.',
        [('2020', '2020'), ('December 27', '2019-12-27')],
    ),
    'the year of an event to come': (
        'The 2020 fair will be held from May 3 to 6.',
        [('2020', '2020'), ('May 3 to 6', '2020-05-03/2020-05-06')],
    ),
    'month_day_year': ('Signed on May 23, 2019 in Lyon.', [('May 23, 2019', '2019-05-23')]),
    'day_month_year': ('Signed on 23 May 2019 in Lyon.', [('23 May 2019', '2019-05-23')]),
    'weekday_first': ('It opens Thursday, May 23, 2019.', [('Thursday, May 23, 2019', '2019-05-23')]),
    'ordinal_of': ('It opened on the 23rd of May 2019.', [('the 23rd of May 2019', '2019-05-23')]),
    'ordinal_in_words': (
        'It opened on the twenty-third of May 2019.',
        [('the twenty-third of May 2019', '2019-05-23')],
    ),
    'iso': ('Posted 2019-05-23, they say.', [('2019-05-23', '2019-05-23')]),
    'compact': ('Posted 20190523, late.', [('20190523', '2019-05-23')]),
    'slashes': ('Posted 5/23/2019.', [('5/23/2019', '2019-05-23')]),
    'slashes_day_first': ('Posted 23/5/2019.', [('23/5/2019', '2019-05-23')]),
    'dots': ('Posted 23.05.2019.', [('23.05.2019', '2019-05-23')]),
    'dashes': ('Posted 23-May-2019.', [('23-May-2019', '2019-05-23')]),
    'year_first': ('Posted 2019 May 23, 10 ships.', [('2019 May 23', '2019-05-23')]),
    'abbreviated': ('Posted Sept. 3, 2018.', [('Sept. 3, 2018', '2018-09-03')]),
    'month_year': ('Built in March 2003.', [('March 2003', '2003-03')]),
    'month_of_year': ('Built in March of 2003.', [('March of 2003', '2003-03')]),
    'month_number': ('Due 05/2021.', [('05/2021', '2021-05')]),
    'year': ('Built in 1998.', [('1998', '1998')]),
    'year_of_name': ('Host of the 2018 Winter Games.', [('2018', '2018')]),
    'short_year': ("The class of '68 met.", [("'68", '1968')]),
    'before_christ': ('Taken in 480 BC.', [('480 BC', 'BC0480')]),
    'decade': ('Sold in the early 1970s.', [('the early 1970s', '197')]),
    'decade_word': ('Sold in the eighties.', [('the eighties', '198')]),
    'century': ('Built in the 19th century.', [('the 19th century', '18')]),
    'early_month': ('It rained in early March 2018.', [('early March 2018', '2018-03')]),
    'end_of_month': ('Due by the end of June 2020.', [('the end of June 2020', '2020-06')]),
    'mid_year': ('Due in mid-2021.', [('mid-2021', '2021')]),
    'days_to': ('Held from August 3 to 5, 2018.', [('August 3 to 5, 2018', '2018-08-03/2018-08-05')]),
    'days_dash': ('Held May 3-5, 2018.', [('May 3-5, 2018', '2018-05-03/2018-05-05')]),
    'days_first': ('Held 3–5 May 2018.', [('3–5 May 2018', '2018-05-03/2018-05-05')]),
    'days_listed': (
        'On May 3, 4 and 6, 2018.',
        [('May 3', '2018-05-03'), ('4', '2018-05-04'), ('6, 2018', '2018-05-06')],
    ),
    'days_between': ('Open between 3 and 5 May 2018.', [('3 and 5 May 2018', '2018-05-03/2018-05-05')]),
    'days_between_months': (
        'Open between May 3 and June 5, 2018.',
        [('May 3 and June 5, 2018', '2018-05-03/2018-06-05')],
    ),
    'days_of_two_months': ('On 3 May and 5 June 2018.', [('3 May', '2018-05-03'), ('5 June 2018', '2018-06-05')]),
    'numeric_days': ('From 30.11.2018-12.12.2018.', [('30.11.2018-12.12.2018', '2018-11-30/2018-12-12')]),
    'days_numeric': ('Held on 3-5.11.2018.', [('3-5.11.2018', '2018-11-03/2018-11-05')]),
    'numeric_short_year': ('Signed on 14.09.18 in Lyon.', [('14.09.18', '2018-09-14')]),
    'week_ended': ('In the week ended May 17.', [('the week', '2019-W20'), ('May 17', '2019-05-17')]),
    'fiscal_split': ('Sales in FY2018-19.', [('FY2018-19', '2018/2019')]),
    'school_year': ('The school year 2018/19 began.', [('year 2018/19', '2018/2019')]),
    'quarter_label_short': ('Sales in 3Q18 and 1H17.', [('3Q18', '2018-Q3'), ('1H17', '2017-H1')]),
    'months_label': ('Sales in 9M 2018.', [('9M 2018', 'P9M')]),
    'months_label_long': ('Sales in 10M 2018 and 11M/2017.', [('10M 2018', 'P10M'), ('11M/2017', 'P11M')]),
    'quarter_label_slash': ('Sales in Q1/2018 and Q4-2017.', [('Q1/2018', '2018-Q1'), ('Q4-2017', '2017-Q4')]),
    'quarter_of_its_last_month': ('Sales in the June 2018 quarter.', [('the June 2018 quarter', '2018-Q2')]),
    'quarter_of_its_last_month_of_year': ('In the June quarter of 2018.', [('the June quarter of 2018', '2018-Q2')]),
    'quarter_of_its_last_month_bare': ('Sales in the September quarter.', [('the September quarter', '2019-Q3')]),
    'quarter_apart_from_the_year': ('In the January 2018 quarter.', [('the January 2018 quarter', '2017-11/2018-01')]),
    'month_and_a_week_of_it': ('Sales in the June 2018 week.', [('the June 2018', '2018-06')]),
    'end_of_a_month_joined': ('As of end-March 2018.', [('end-March 2018', '2018-03')]),
    'number_of_a_series': ('Trade Review, No. 4 / 2018.', [('2018', '2018')]),
    'issue': ('Trade Review, Issue 3/2018.', [('2018', '2018')]),
    'period_of_months': ('In the nine-month period of 2018.', [('nine-month period of 2018', 'P9M')]),
    'counted_months_of_this_year': ('In eleven months of this year.', [('eleven months of this year', 'P11M')]),
    'between_months': (
        'Between January and May 2018 and between May and July.',
        [('January and May 2018', '2018-01/2018-05'), ('May and July', '2019-05/2019-07')],
    ),
    'fiscal_alone': (
        'More than last fiscal, or in this fiscal.',
        [('last fiscal', 'FY2018'), ('this fiscal', 'FY2019')],
    ),
    'same_months': (
        'From 3 million in January-May 2018 to 4 in the same months of last year.',
        [('January-May 2018', '2018-01/2018-05'), ('the same months of last year', '2018-01/2018-05')],
    ),
    'same_months_counted': (
        'Up on the same five months of 2017.',
        [('the same five months of 2017', '2017-01/2017-05')],
    ),
    'month_after_a_base': (
        'Up from the same period of 2017. In June it fell.',
        [('the same period of 2017', '2017'), ('June', '2019-06')],
    ),
    'two_distances': ('It opened two to three years ago.', [('two to three years ago', '2016/2017')]),
    'months': ('Turnover in January–May 2019.', [('January–May 2019', '2019-01/2019-05')]),
    'months_and': ('In August and September 2014.', [('August', '2014-08'), ('September 2014', '2014-09')]),
    'years_range': ('The 2019-2021 programme.', [('2019-2021', '2019/2021')]),
    'years_short': ('The season of 2016-17.', [('2016-17', '2016/2017')]),
    'years_and': ('In 2016 and 2017.', [('2016', '2016'), ('2017', '2017')]),
    'quarter_of': ('In the second quarter of 2018.', [('the second quarter of 2018', '2018-Q2')]),
    'quarter_label': ('Sales in Q3 2018.', [('Q3 2018', '2018-Q3')]),
    'quarter_bare': ('Profit fell in the third quarter.', [('the third quarter', '2019-Q3')]),
    'quarter_adjective': ('Its third-quarter profit fell.', [('third-quarter', '2019-Q3')]),
    'quarter_owned': ("Like last year's third quarter.", [("last year's third quarter", '2018-Q3')]),
    'half': ('In the first half of 2018.', [('the first half of 2018', '2018-H1')]),
    'fiscal': ('In fiscal 2018.', [('fiscal 2018', 'FY2018')]),
    'season': ('In the summer of 2010.', [('the summer of 2010', '2010-SU')]),
    'holiday': ('At Christmas 2018.', [('Christmas 2018', '2018-12-25')]),
    'moving_feast': ('By Easter 2019.', [('Easter 2019', '2019-04-21')]),
    'nth_weekday': ('On the first Monday of May 2019.', [('the first Monday of May 2019', '2019-05-06')]),
    'last_day': ('On the last day of February 2020.', [('the last day of February 2020', '2020-02-29')]),
    'today': ('It opened today.', [('today', '2019-11-07')]),
    'yesterday': ('It opened late yesterday.', [('late yesterday', '2019-11-06')]),
    'weekday_past': ('They met on Monday.', [('Monday', '2019-11-04')]),
    'weekday_same': ('They met on Thursday.', [('Thursday', '2019-11-07')]),
    'weekday_future': ('They will meet on Monday.', [('Monday', '2019-11-11')]),
    'weekday_after_said': ('He will go, she said Tuesday.', [('Tuesday', '2019-11-05')]),
    'weekday_next': ('They meet next Friday.', [('next Friday', '2019-11-15')]),
    'weekday_of_week': ('They meet on Tuesday of next week.', [('Tuesday of next week', '2019-11-12')]),
    'weekday_part': ('They met on Monday morning.', [('Monday morning', '2019-11-04TMO')]),
    'month_day_past': ('They met on March 4.', [('March 4', '2019-03-04')]),
    'month_day_across_year': ('They will meet on January 8.', [('January 8', '2020-01-08')]),
    'month_past': ('It fell in December.', [('December', '2018-12')]),
    'month_future': ('It will open in May.', [('May', '2020-05')]),
    'month_of_this_year': ('Due in November this year.', [('November this year', '2019-11')]),
    'last_month_named': ('It fell last March.', [('last March', '2019-03')]),
    'this_year': ('Up again this year.', [('this year', '2019')]),
    'earlier_this_month': ('It said so earlier this month.', [('earlier this month', '2019-11')]),
    'last_week': ('It said so last week.', [('last week', '2019-W44')]),
    'last_night': ('It rained last night.', [('last night', '2019-11-06TNI')]),
    'end_of_the_year': ('Due at the end of the year.', [('the end of the year', '2019')]),
    'year_end': ('Due at year-end.', [('year-end', '2019')]),
    'latest_quarter': ('Sales in the latest quarter fell.', [('the latest quarter', '2019-Q3')]),
    'years_ago': ('It closed two years ago.', [('two years ago', '2017')]),
    'days_ago': ('It closed three days ago.', [('three days ago', '2019-11-04')]),
    'years_ago_today': ('It closed five years ago today.', [('five years ago today', '2014-11-07')]),
    'from_now': ('It closes two weeks from now.', [('two weeks from now', '2019-W47')]),
    'year_earlier': ('Up from $3 a year earlier.', [('a year earlier', '2018')]),
    'later': ('Born in 1990, it died two years later.', [('1990', '1990'), ('two years later', '1992')]),
    'next_day': (
        'On May 3, 2018 it rose; the next day it fell.',
        [('May 3, 2018', '2018-05-03'), ('the next day', '2018-05-04')],
    ),
    'that_year': ('In 1990 it rose; in May of that year it fell.', [('1990', '1990'), ('May of that year', '1990-05')]),
    'first_months': ('In the first eight months of 2018.', [('the first eight months of 2018', 'P8M')]),
    'same_period': (
        'Up in the first eight months of 2018 from the same period of 2017.',
        [('the first eight months of 2018', 'P8M'), ('the same period of 2017', '2017-01/2017-08')],
    ),
    'year_earlier_quarter': (
        'Up in the third quarter from the year-earlier quarter.',
        [('the third quarter', '2019-Q3'), ('the year-earlier quarter', '2018-Q3')],
    ),
    'past_years': ('In the past five years.', [('the past five years', 'P5Y')]),
    'last_couple': ('In the last couple of weeks.', [('the last couple of weeks', 'P2W')]),
    'coming_months': ('In the coming months.', [('the coming months', 'PXM')]),
    'recent_years': ('In recent years.', [('recent years', 'PAST_REF')]),
    'duration': ('He stayed for three days.', [('three days', 'P3D')]),
    'duration_more': ('He stayed more than 20 years.', [('more than 20 years', 'P20Y')]),
    'duration_adjective': ('The five-year plan.', [('five-year', 'P5Y')]),
    'duration_half': ('After two and a half years.', [('two and a half years', 'P2.5Y')]),
    'duration_vague': ('After several weeks.', [('several weeks', 'PXW')]),
    'age': ('The 24-year-old driver.', [('24-year-old', 'P24Y')]),
    'hours': ('They talked for three hours.', [('three hours', 'PT3H')]),
    'rate': ('He earns $60,000 a year.', [('a year', 'P1Y')]),
    'daily': ('It sails daily.', [('daily', 'P1D')]),
    'annually': ('It is held annually.', [('annually', 'P1Y')]),
    'every_weekday': ('It sails every Monday.', [('every Monday', 'XXXX-WXX-1')]),
    'mondays': ('It sails on Mondays.', [('Mondays', 'XXXX-WXX-1')]),
    'clock_with_day': ('Due at 10:45 p.m. EST Sunday.', [('10:45 p.m. EST Sunday', '2019-11-10T22:45')]),
    'clock_on_day': (
        'At 9 a.m. on May 3, 2018 it rose.',
        [('9 a.m.', '2018-05-03T09:00'), ('May 3, 2018', '2018-05-03')],
    ),
    'quarters_listed': (
        'In the third and fourth quarters of 2018.',
        [('the third', '2018-Q3'), ('fourth quarters of 2018', '2018-Q4')],
    ),
    'quarter_after_year': ('In the 2018 third quarter.', [('the 2018 third quarter', '2018-Q3')]),
    'quarter_last_of_year': ('In the last quarter of 2017.', [('the last quarter of 2017', '2017-Q4')]),
    'current_quarter': ('In the current quarter.', [('the current quarter', '2019-Q4')]),
    'early_hours': ('In the early hours of Sunday.', [('the early hours of Sunday', '2019-11-03TMO')]),
    'night_of': ('On the night of May 3, 2018.', [('the night of May 3, 2018', '2018-05-03TNI')]),
    'zone_hour': ('The blast at 0900 GMT killed one.', [('0900 GMT', '2019-11-07T09:00')]),
    'opens_on_weekday': ('The fair opens Monday.', [('Monday', '2019-11-11')]),
    'to_be_held': ('Another show, to be held on December 12.', [('December 12', '2019-12-12')]),
    'weekend_past': ('They met over the weekend.', [('the weekend', '2019-W44-WE')]),
    'fraction': ('After 2 1/2 years.', [('2 1/2 years', 'P2.5Y')]),
    'half_hour': ('After half an hour.', [('half an hour', 'PT30M')]),
    'dozen': ('After a dozen years.', [('a dozen years', 'P12Y')]),
    'million_years': ('Some 65 million years ago.', [('Some 65 million years ago', 'PAST_REF')]),
    'last_year_as_span': ('It grew over the last year.', [('the last year', 'P1Y')]),
    'same_month': ('Up from the same month last year.', [('the same month last year', '2018-11')]),
    'sentence_lends_year': (
        'Shown on May 3, 1998 and, again, on June 5.',
        [('May 3, 1998', '1998-05-03'), ('June 5', '1998-06-05')],
    ),
    'around_a_year': ('Founded around 1910.', [('around 1910', '1910')]),
    'months_across_years': (
        'From 28 December to 3 January 2018.',
        [('28 December to 3 January 2018', '2017-12-28/2018-01-03')],
    ),
    'adjective_between': ('After ten hard weeks.', [('ten hard weeks', 'P10W')]),
    'decades_long': ('A decades-long dispute.', [('decades-long', 'PXY')]),
    'decade_before_christ': ('In the 320s BC.', [('the 320s BC', 'BC032')]),
    'summer_that_ended': ('It rained last summer.', [('last summer', '2019-SU')]),
    'spring_that_comes': ('It reopens next spring.', [('next spring', '2020-SP')]),
    'past_weekend': ('It rained over the past weekend.', [('the past weekend', '2019-W44-WE')]),
    'noon': ('On Monday at noon it rang.', [('Monday', '2019-11-04'), ('noon', '2019-11-04T12:00')]),
    'now': ('It is now open.', [('now', 'PRESENT_REF')]),
    'currently': ('It is currently open.', [('currently', 'PRESENT_REF')]),
    'recently': ('It opened recently.', [('recently', 'PAST_REF')]),
    'once': ('It was once a port.', [('once', 'PAST_REF')]),
    'the_future': ('A city of the future.', [('the future', 'FUTURE_REF')]),
    'in_the_past': ('As in the past, it rose.', [('the past', 'PAST_REF')]),
    'months_of_this_year': (
        'In the first eight months of this year.',
        [('the first eight months of this year', 'P8M')],
    ),
    'months_of_current_year': (
        'In the first eight months of the current year.',
        [('the first eight months of the current year', 'P8M')],
    ),
    'months_of_a_year': ('In 10 months of 2018 it grew.', [('10 months of 2018', 'P10M')]),
    'months_period': ('In the April-August period.', [('the April-August period', '2019-04/2019-08')]),
    'months_of_split_year': ('In April-December 2021-22.', [('April-December 2021-22', '2021-04/2021-12')]),
    'months_late_in_split_year': ('In July-March 2021/22.', [('July-March 2021/22', '2021-07/2022-03')]),
    'months_period_of': (
        'In the January-October period of 2018.',
        [('the January-October period of 2018', '2018-01/2018-10')],
    ),
    'months_to_quarter': ('In the July-to-September quarter.', [('the July-to-September quarter', '2019-Q3')]),
    'fiscal_quarter_owned': ("Up in fiscal 2018's third quarter.", [("fiscal 2018's third quarter", '2018-Q3')]),
    'fiscal_short': ('A loss in FY18.', [('FY18', 'FY2018')]),
    'split_year': ('In the winter of 2017-18.', [('the winter of 2017-18', '2017-WI')]),
    'half_of_month': ('In the second half of June 2018.', [('the second half of June 2018', '2018-06')]),
    'week_of': ('In the week of May 14.', [('the week of May 14', '2019-W20')]),
    'year_ended': ('In the year to June 2018.', [('the year', 'P1Y'), ('June 2018', '2018-06')]),
    'year_and_a_half': ('For the past year and a half.', [('the past year and a half', 'P1.5Y')]),
    'half_hour_and': ('For half an hour and a day.', [('half an hour', 'PT30M'), ('a day', 'P1D')]),
    'night_before': ('The night before, it rained.', [('The night before', '2019-11-06TNI')]),
    'weekday_to': ('Open from Monday to Friday.', [('Monday', '2019-11-04'), ('Friday', '2019-11-08')]),
    'months_ahead': ('In the months ahead.', [('the months ahead', 'PXM')]),
    'most_recent': ('In the most recent quarter.', [('the most recent quarter', '2019-Q3')]),
    'every_other': ('It meets every other week.', [('every other week', 'P2W')]),
    'every_few': ('It meets every few weeks.', [('every few weeks', 'PXW')]),
    'centuries': ('In the 17th and 18th centuries.', [('the 17th', '16'), ('18th centuries', '17')]),
    'comparable_year': ('Up from the comparable 2018 period.', [('the comparable 2018 period', '2018')]),
    'this_year_and_next': ('Up this year and next.', [('this year', '2019'), ('next', '2020')]),
    'clause_with_that': ('They said that last year it fell.', [('last year', '2018')]),
    'modal_last': ('It could last weeks.', [('weeks', 'PXW')]),
    'half_century_ago': ('It closed a half-century ago.', [('a half-century ago', '1969')]),
    'half_with_dashes': ('After a two-and-a-half-year gap.', [('two-and-a-half-year', 'P2.5Y')]),
    'weekday_night': ('A Monday-night concert.', [('Monday-night', '2019-11-04TNI')]),
    'weekday_as_adjective': ('At the Monday meeting.', [('Monday', '2019-11-04')]),
    'coming_spring': ('It reopens this coming spring.', [('this coming spring', '2020-SP')]),
    'split_years': ('In 2016/2017 it grew.', [('2016/2017', '2016/2017')]),
    'quarters_long': ('Its first loss in three quarters.', [('three quarters', 'P3Q')]),
    'payable': ('It declared a dividend payable Dec. 20.', [('Dec. 20', '2019-12-20')]),
    'clock_at_end': ('Open 9am to 1pm.', [('9am', '2019-11-07T09:00'), ('1pm', '2019-11-07T13:00')]),
    'is_on': ('The vote is on March 5.', [('March 5', '2020-03-05')]),
    'enters_into_force': (
        'The law, passed in May 2019, enters into force on 1 April.',
        [('May 2019', '2019-05'), ('1 April', '2020-04-01')],
    ),
    'week_starting': ('In the week starting May 13.', [('the week', '2019-W20'), ('May 13', '2019-05-13')]),
    'full_year': ('Its full-year 2018 results.', [('full-year 2018', '2018')]),
    'quarter_of_other_year': (
        'Up in the third quarter from the 2018 quarter.',
        [('the third quarter', '2019-Q3'), ('the 2018 quarter', '2018-Q3')],
    ),
    'agreed_to_meet': ('They agreed to meet on Monday.', [('Monday', '2019-11-11')]),
    'put_off': ('The vote was postponed until January 14.', [('January 14', '2020-01-14')]),
    'has_until': ('The firm has until Dec. 30 to answer.', [('Dec. 30', '2019-12-30')]),
    'first_scheduled': ('The fair, originally scheduled for January, fell through.', [('January', '2019-01')]),
    'month_owns': ("They will print December's figures soon.", [('December', '2019-12')]),
    'delivery': ('Tin for December delivery fell.', [('December', '2019-12')]),
    'counted_after_month': ('In May 20 people died.', [('May', '2019-05')]),
    'be_adverb': ('The fair will be jointly organised in June.', [('June', '2020-06')]),
    'would_be_adverb': ('They said it would be officially opened in May.', [('May', '2020-05')]),
    'was_adverb': ('The fair was jointly organised in June.', [('June', '2019-06')]),
    'will_have_been': ('The bridge will have been built by June.', [('June', '2020-06')]),
    'put_off_until': ('The fair has been put off until June.', [('June', '2020-06')]),
    'pushed_back_to': ('The talks were pushed back to October.', [('October', '2020-10')]),
    'postponed_to_day': ('The talks were postponed to December 2.', [('December 2', '2019-12-02')]),
    'organised_for': ('A show will be organised for December 5.', [('December 5', '2019-12-05')]),
    'rescheduled': ('The visit has been rescheduled for March.', [('March', '2020-03')]),
    'slated': ('A round slated for July will gather mayors.', [('July', '2020-07')]),
    'expected_to_open': ('The plant is expected to open in March.', [('March', '2020-03')]),
    'due_to_open': ('The plant is due to open in March.', [('March', '2020-03')]),
    'plans_to': ('The minister plans to visit in December.', [('December', '2019-12')]),
    'hopes_to': ('She hopes to finish the work by May.', [('May', '2020-05')]),
    'agreed_to_jointly': ('The firms agreed to jointly build a mill in April.', [('April', '2020-04')]),
    'lasts_until': ('The show is open until March.', [('March', '2020-03')]),
    'moved_from_to': ('The fair was moved from June to December.', [('June', '2019-06'), ('December', '2019-12')]),
    'moved_from_alone': (
        'The visit, moved from April, took place in August.',
        [('April', '2019-04'), ('August', '2019-08')],
    ),
    'days_across_months': (
        'Shown from November 30 to December 12, 2019.',
        [('November 30 to December 12, 2019', '2019-11-30/2019-12-12')],
    ),
    'days_across_dash': ('Open 30 Nov - 12 Dec 2019.', [('30 Nov - 12 Dec 2019', '2019-11-30/2019-12-12')]),
    'days_across_of_leap_year': (
        'Open from 28 February to 3 March 2020.',
        [('28 February to 3 March 2020', '2020-02-28/2020-03-03')],
    ),
    'days_across_two_years': (
        'Open from 30 November 2019 to 12 January 2020.',
        [('30 November 2019 to 12 January 2020', '2019-11-30/2020-01-12')],
    ),
    'days_across_first_year': ('Open May 3, 1998 to June 5.', [('May 3, 1998 to June 5', '1998-05-03/1998-06-05')]),
    'days_across_no_year': ('It runs from 30 May to 12 June.', [('30 May to 12 June', '2020-05-30/2020-06-12')]),
    'days_and_days': ('On May 5 and June 6, 2019.', [('May 5', '2019-05-05'), ('June 6, 2019', '2019-06-06')]),
    'months_to': ('It grew from January to August.', [('January to August', '2019-01/2019-08')]),
    'months_dash_bare': ('Trade turnover in January-August grew.', [('January-August', '2019-01/2019-08')]),
    'months_of_two_years': (
        'It ran from December 2018 to March 2019.',
        [('December 2018 to March 2019', '2018-12/2019-03')],
    ),
    'invited_to': ('He invited the mayor to visit Oslo in May.', [('May', '2020-05')]),
    'preparing_to': ('The town is preparing to host the games in July.', [('July', '2020-07')]),
    'remains_until': ('The hall remains closed until March.', [('March', '2020-03')]),
    'years_at_end': ('They signed a programme for 2020-2023', [('2020-2023', '2020/2023')]),
    'years_at_end_of_paragraph': ('A programme for 2020–2023\n\nHe spoke.', [('2020–2023', '2020/2023')]),
    'years_before_dash': ('A programme for 2020-2023 – the first – began.', [('2020-2023', '2020/2023')]),
    'years_before_dash_of_line': ('A programme for 2020-2023\n- He spoke.', [('2020-2023', '2020/2023')]),
    'years_named': ('A plan for 2020-2023 years.', [('2020-2023 years', '2020/2023')]),
    'years_to': ('It grew from 2012 to 2016.', [('2012 to 2016', '2012/2016')]),
    'later_in_the_day': (
        'On May 3 he came. Turnover in 2018 grew. Later in the day they met.',
        [('May 3', '2019-05-03'), ('2018', '2018'), ('Later in the day', '2019-05-03')],
    ),
    'later_that_day': (
        'On May 3 he came. Turnover in 2018 grew. Later that day they met.',
        [('May 3', '2019-05-03'), ('2018', '2018'), ('Later that day', '2019-05-03')],
    ),
    'later_that_day_of_writing': (
        'In 2018 it began. Later that day they met.',
        [('2018', '2018'), ('Later that day', '2019-11-07')],
    ),
    'next_day_of_a_month': (
        'In May 2018 it began. The next day they met.',
        [('May 2018', '2018-05'), ('The next day', '2018-05-XX')],
    ),
    'month_below_a_year': ('2018\nMay 5,100 tons', [('2018', '2018'), ('May', '2018-05')]),
    'half_year_first': ('Data for the first half-year.', [('the first half-year', '2019-H1')]),
    'half_year_of': ('In the second half year of 2017.', [('the second half year of 2017', '2017-H2')]),
    'months_to_month': ('In the five months to May.', [('the five months', 'P5M'), ('May', '2019-05')]),
    'every_weekdays': (
        'It sails every Monday, Tuesday and Friday.',
        [('every Monday', 'XXXX-WXX-1'), ('Tuesday', 'XXXX-WXX-2'), ('Friday', 'XXXX-WXX-5')],
    ),
    'past_ten_years': ('Trade doubled over the past ten years.', [('the past ten years', 'P10Y')]),
    'lengths_to': ('It takes 12 to 15 days.', [('12 to 15 days', 'P15D')]),
    'lengths_or': ('It takes two or three weeks.', [('two or three weeks', 'P3W')]),
    'lengths_between': ('It takes between 2 and 3 hours.', [('2 and 3 hours', 'PT3H')]),
    'lengths_past': ('In the past 10-15 years.', [('the past 10-15 years', 'P15Y')]),
    'lengths_next': ('In the next two to three years.', [('the next two to three years', 'P3Y')]),
    'behind_that': ('It is to be recalled that in April the port was visited.', [('April', '2019-04')]),
    'invitation_to': ('He accepted an invitation to visit Riga in March.', [('March', '2020-03')]),
    'month_of_month': ('A fair in the month of March 2018.', [('March 2018', '2018-03')]),
    'before_a_full_stop': ('The mission lands in Apia on October 3. It is led by her.', [('October 3', '2020-10-03')]),
    'lengths_adjective': ('A two-to-three-day visit.', [('two-to-three-day', 'P3D')]),
}

NOTHING = {
    'a number of things behind of': 'a survey of 1200 former students, a group of 1990 workers',
    'may_verb': 'They may march on, and May said so.',
    'anniversary': 'The 25th anniversary of the port, the 31st session.',
    'participants': 'Some 1200 participants came, and 1500 troops.',
    'fiscal_adjective': 'The last fiscal crisis and this fiscal package.',
    'large_number': 'It sold 2,019 cars for $2019.',
    'measure': 'The road is 2019 km long.',
    'street': 'Room 1998, Flight 2005 and Route 1980.',
    'edition': 'At Smart Towns Expo 2025 they met.',
    'model': 'The A2019, the MiG-29 and the G20.',
    'score': 'They won 3-2 after 1-0 and 24/7 play.',
    'round_the_clock': 'A 24-hour strike and a 24-hr hotline.',
    'year_to_year': 'It grows from year to year, day by day.',
    'last_minutes': 'The last minutes of the show were loud.',
    'to_fall': 'Prices began to fall after the fall of the city.',
    'quarters': 'Three quarters of the quarters burned.',
    'once_again': 'At once they tried once again, and once more.',
    'version': 'Version 1.1.1 of the program.',
    'age_decade': 'She is in her eighties.',
    'half_of_things': 'The first half of the team and the third quarter of the game.',
    'year_on_year': 'Sales rose 3 percent on a year-on-year basis.',
    'quarters_of': 'In three quarters of the cases.',
    'as_many_days': 'The second in as many days.',
    'telephone': 'Call 1-800-555-1212 or 2019-2345.',
    'name_april': 'April Brown and August Miller came.',
    'newspaper': 'She writes for the Sunday Courier.',
    'fiction_year': 'Kept in the Year One hall.',
    'empty': '',
}

KNOWN_FAILURES = {
    'year_in_words': ('They left in nineteen ninety-six.', [('nineteen ninety-six', '1996')]),
    'after_an_event': ('It closed two days after May 3, 2018.', [('two days after May 3, 2018', '2018-05-05')]),
    'counted_by_order': ('On the second day of the fair, May 4, 2018.', [('the second day of the fair', '2018-05-04')]),
    'clock_of_evening': ('At 8:40 in the evening.', [('8:40 in the evening', '2019-11-07T20:40')]),
    'verb_at_a_distance': (
        'They will, after talks held in June, sign a pact in December.',
        [('June', '2019-06'), ('December', '2019-12')],
    ),
    'told_ahead': ('A year later, in May 2015, it closed.', [('A year later', '2015'), ('May 2015', '2015-05')]),
}


def read(text, anchor=WRITTEN):
    return [(span.text, span.value) for span in dates.find(text, anchor)]


@pytest.mark.parametrize(('text', 'expected'), SEEN.values(), ids=SEEN)
def test_seen(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize('text', NOTHING.values(), ids=NOTHING)
def test_nothing(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ('text', 'expected'),
    [pytest.param(*case, marks=pytest.mark.xfail, id=name) for name, case in KNOWN_FAILURES.items()],
)
def test_known_failures(text, expected):
    assert read(text) == expected


CALENDAR = {  # text: (edtf, first day, last day, granularity, basis)
    'May 23, 2019': ('2019-05-23', '2019-05-23', '2019-05-23', 'day', 'stated'),
    'on May 23': ('2019-05-23', '2019-05-23', '2019-05-23', 'day', 'year inferred'),
    'two to three weeks ago': ('2019-10-14/2019-10-27', '2019-10-14', '2019-10-27', 'interval', 'relative'),
    'in 9M 2018': ('2018-01/2018-09', '2018-01-01', '2018-09-30', 'interval', 'stated'),
    'Held May 3-5, 2018': ('2018-05-03/2018-05-05', '2018-05-03', '2018-05-05', 'interval', 'stated'),
    'in March 2018': ('2018-03', '2018-03-01', '2018-03-31', 'month', 'stated'),
    'last week': ('2019-10-28/2019-11-03', '2019-10-28', '2019-11-03', 'week', 'relative'),
    'Q3 2018': ('2018-35', '2018-07-01', '2018-09-30', 'quarter', 'stated'),
    'the first half of 2018': ('2018-40', '2018-01-01', '2018-06-30', 'half', 'stated'),
    'the summer of 2018': ('2018-22', '2018-06-01', '2018-08-31', 'season', 'stated'),
    'the 1980s': ('198X', '1980-01-01', '1989-12-31', 'decade', 'stated'),
    'the 19th century': ('18XX', '1800-01-01', '1899-12-31', 'century', 'stated'),
    'about 1910': ('1910~', '1910-01-01', '1910-12-31', 'year', 'stated'),
    'the first three quarters of 2018': ('2018-01/2018-09', '2018-01-01', '2018-09-30', 'interval', 'stated'),
    'the first seven months': ('2019-01/2019-07', '2019-01-01', '2019-07-31', 'interval', 'stated'),
    'the first eight months of 2018': ('2018-01/2018-08', '2018-01-01', '2018-08-31', 'interval', 'stated'),
    'in 480 BC': ('-0479', None, None, 'year', 'stated'),
    'for three days': (None, None, None, 'duration', 'stated'),
    'recently': (None, None, None, 'reference', 'stated'),
    'at 9 a.m. today': ('2019-11-07T09:00:00', '2019-11-07', '2019-11-07', 'time', 'stated'),
}


@pytest.mark.parametrize(('text', 'expected'), CALENDAR.items(), ids=CALENDAR)
def test_calendar(text, expected):
    (span,) = dates.find(text, WRITTEN)
    days = [day and day.isoformat() for day in (span.first_day, span.last_day)]
    assert (span.edtf, *days, span.granularity, span.basis) == expected


@pytest.mark.parametrize(
    ('text', 'expected'),
    [
        pytest.param('in the year to June', '2018-07/2019-06', id='year_to'),
        pytest.param('in the five months to May', '2019-01/2019-05', id='months_to'),
        pytest.param('the five-month period ending May', '2019-01/2019-05', id='period_ending'),
        pytest.param('in seven months of last year', '2018-01/2018-07', id='months_of_last_year'),
        pytest.param('the 12 months to end-March 2018', '2017-04/2018-03', id='to_the_end_of_a_month'),
        pytest.param('the six months ended March 31, 2018', '2017-10/2018-03', id='months_ended'),
    ],
)
def test_length_that_ends_on_a_date(text, expected):
    assert dates.find(text, WRITTEN)[0].edtf == expected


def test_year_stays_open_without_anchor():
    (span,) = dates.find('Signed on May 23.')
    assert (span.value, span.edtf, span.first_day, span.basis) == ('XXXX-05-23', 'XXXX-05-23', None, 'stated')
    [span] = dates.find('From January to June it rose.')
    assert (span.text, span.edtf) == ('January to June', 'XXXX-01/XXXX-06')


COARSE = [  # text, what the year 2019 makes of it, what July 2019 makes of it
    ('last year', '2018', '2018'),
    ('a year earlier', '2018', '2018'),
    ('two years ago', '2017', '2017'),
    ('in the first quarter', '2019-Q1', '2019-Q1'),
    ('in the second half of last year', '2018-H2', '2018-H2'),
    ('in January-May', '2019-01/2019-05', '2019-01/2019-05'),
    ('in February', '2019-02', '2019-02'),
    ('in December', '2019-12', '2018-12'),
    ('on July 3', '2019-07-03', '2019-07-03'),
    ('last month', 'XXXX-XX', '2019-06'),
    ('in the previous quarter', 'XXXX-QX', '2019-Q2'),
    ('last March', 'XXXX-03', '2019-03'),
    ('last summer', 'XXXX-SU', '2018-SU'),
    ('last week', 'XXXX-WXX', 'XXXX-WXX'),
    ('yesterday', 'XXXX-XX-XX', 'XXXX-XX-XX'),
    ('on Monday', 'XXXX-WXX-1', 'XXXX-WXX-1'),
]


@pytest.mark.parametrize(('text', 'year', 'month'), COARSE, ids=[c[0] for c in COARSE])
def test_what_is_finer_than_the_anchor_stays_open(text, year, month):
    found = [dates.find(f'Sales fell {text}.', anchor)[0].value for anchor in ('2019', '2019-07')]
    assert found == [year, month]


@pytest.mark.parametrize(
    ('text', 'value'),
    [  # on Sunday, April 29, 2018
        ('The guests are also to visit a park before leaving on Monday.', '2018-04-30'),
        ('The fair was opened today, with many firms showing their goods until Saturday.', '2018-05-05'),
        ('The fair ran until Saturday.', '2018-04-28'),
        ('Imports were N41.2 billion in July.', '2017-07'),
    ],
)
def test_the_tense_of_a_clause_tells_the_day(text, value):
    assert read(text, datetime.date(2018, 4, 29))[-1][1] == value


def test_last_year_is_counted_from_the_latest_day_without_anchor():
    assert read('They met on May 3, 2024. It closed 2022 well. Last year it grew.', None)[-1] == ('Last year', '2023')


def test_year_comes_from_the_text_without_anchor():
    assert read('It rose in 1990. On May 23 it fell.', None) == [('1990', '1990'), ('May 23', '1990-05-23')]


HISTORY = (
    'In 1912 the league was founded, in 1914 it split, and by 1918 it was gone. On 3 May 1914 the council met. '
    'The hall, restored in 2004, burned on 6 June. The next day, 10-12 July were named, and in December it closed. '
    'In January the debts of 1911 were paid.'
)


def test_financial_year_in_a_history_stays_one_span():
    text = 'Born in 1801, it grew in 1850, 1870, 1880, 1890 and 1900. It sold more in FY 2021/22 than in FY 2020-21.'
    assert [value for _, value in read(text, '2023')][-2:] == ['2021/2022', '2020/2021']


def test_history_leans_on_the_date_before():
    values = [value for _, value in read(HISTORY)]
    assert values[4:] == ['2004', '1914-06-06', '1914-06-07', '1914-07-10', '1914-07-12', '1914-12', '1915-01', '1911']


REPEATED = dict.fromkeys(('7', 'the ', 'May ', ' ', '1 '), 1000000)
REPEATED |= dict.fromkeys(('January ', '1-', '1/', '1.', '1,', "'", '\n ', 'more than ', 'twenty ', '11:'), 100000)


@pytest.mark.parametrize(('unit', 'size'), REPEATED.items(), ids=map(repr, REPEATED))
def test_time_is_linear(unit, size):
    began = time.process_time()
    dates.find(unit * (size // len(unit)), WRITTEN)
    assert time.process_time() - began < size / 25_000


WORDS = st.sampled_from(
    [*TERMS, *(' '.join(p) for p in OPEN), 'May', 'Monday', 'Oct.', '2019', '480', 'BC', '3', '31', '12th']
)
MARKS = st.sampled_from([' ', ', ', '-', '/', '. ', '–', '\n', '\n\n', "'s "])
DATED = st.lists(st.tuples(WORDS | st.integers(0, 9999).map(str), MARKS).map(''.join), max_size=30).map(''.join)
ANCHORS = st.none() | st.dates() | st.sampled_from(['2019', '2019-07', '0001', '9999-12'])


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(max_size=200) | DATED, ANCHORS)
def test_any_text_is_read_in_order(text, anchor):
    spans, end = dates.find(text, anchor), 0
    for span in spans:
        assert end <= span.start < span.end
        assert text[span.start : span.end] == span.text
        assert (span.first_day is None) == (span.last_day is None)
        end = span.end
    for span in spans[:3]:
        if span.edtf is not None:
            parse_edtf(span.edtf)
