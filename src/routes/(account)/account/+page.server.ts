import { m } from '$lib/paraglide/messages';
import { changeName, endOtherSessions, endOwnSession } from '$lib/server/auth/account';
import { changePassword } from '$lib/server/auth/change-password';
import { saveSignedIn } from '$lib/server/auth/cookies';
import {
	listTimeZones,
	name,
	newPassword,
	oldPassword,
	passwordMessage,
	settingsFields,
	token
} from '$lib/server/auth/fields';
import { requireUser } from '$lib/server/auth/guards';
import { readForm } from '$lib/server/auth/read-form';
import { listSessions } from '$lib/server/auth/sessions';
import { summariseUserAgent } from '$lib/server/auth/user-agent';
import { readVisitor } from '$lib/server/auth/visitor';
import { refuse } from '$lib/server/refuse';
import { getLearnerSettings, saveLearnerSettings } from '$lib/server/study';
import { answerDone, answerRefusal, answerWrong } from '../form-answer';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const { db, sessionId } = event.locals;
	const settings = await getLearnerSettings(db, user.id);
	const sessions = await listSessions(db, user, new Date());
	return {
		account: { name: user.name, email: user.email },
		settings,
		timeZones: listTimeZones(settings.timeZone),
		sessions: sessions.map(({ userAgent, ...session }) => ({
			...session,
			...summariseUserAgent(userAgent),
			isCurrent: session.id === sessionId
		}))
	};
};

export const actions: Actions = {
	name: async (event) => {
		const user = requireUser(event);
		const form = await readForm(event.request, { name }).catch(refuse);
		if (!form.ok) return answerWrong('name', form);
		await changeName(event.locals.db, user.id, form.value.name, new Date());
		event.locals.user = { ...user, name: form.value.name }; // the page that answers shows the new one
		return answerDone('name', m.account_name_saved());
	},

	settings: async (event) => {
		const user = requireUser(event);
		const form = await readForm(event.request, settingsFields).catch(refuse);
		if (!form.ok) return answerWrong('settings', form);
		const { retentionPercent, ...settings } = form.value;
		const saved = await saveLearnerSettings(event.locals.db, user.id, {
			...settings,
			desiredRetention: retentionPercent / 100
		}).catch(answerRefusal(event, 'settings'));
		return 'timeZone' in saved ? answerDone('settings', m.account_study_saved()) : saved;
	},

	password: async (event) => {
		const user = requireUser(event);
		const form = await readForm(event.request, { oldPassword, newPassword }).catch(refuse);
		if (!form.ok) return answerWrong('password', form);
		const flaw = passwordMessage(form.value.newPassword, user);
		if (flaw !== null) return answerWrong('password', { errors: { newPassword: flaw } });
		const change = { ...form.value, ...readVisitor(event), user };
		const changed = await changePassword(event.locals.db, change, new Date()).catch(
			answerRefusal(event, 'password')
		);
		if (changed === null)
			return answerWrong('password', { errors: { oldPassword: m.account_password_old_wrong() } });
		if (!('session' in changed)) return changed;
		saveSignedIn(event.cookies, changed, event.url);
		// The page is loaded anew after this: under the session that goes on.
		event.locals.sessionId = changed.session.id;
		return answerDone('password', m.account_password_saved());
	},

	endSession: async (event) => {
		const user = requireUser(event);
		const form = await readForm(event.request, { session: token }).catch(refuse);
		if (!form.ok) return answerWrong('sessions', form);
		await endOwnSession(event.locals.db, user.id, form.value.session, new Date()).catch(refuse);
		return answerDone('sessions', m.account_session_ended());
	},

	endOtherSessions: async (event) => {
		const user = requireUser(event);
		const { db, sessionId } = event.locals;
		const count = await endOtherSessions(db, user.id, sessionId, new Date());
		return answerDone('sessions', m.account_sessions_ended({ count }));
	}
};
