package waymark.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs somebody in who has just made an account, without asking for the password again. */
@Component
record ImmediateSignIn(UserDetailsService users) {

  void now(Account account, HttpServletRequest request, HttpServletResponse response) {
    var person = users.loadUserByUsername(account.username());
    // Tokens tell when somebody signed in; without this nobody did.
    var byPassword =
        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    var context =
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(person, null, List.of(byPassword)));
    SecurityContextHolder.setContext(context);
    request.getSession();
    request.changeSessionId();
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
  }
}
